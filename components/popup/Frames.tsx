import type { PopupSite } from "../../lib/core/view/popup-view";
import { popupWording } from "../../lib/core/words/en/popup";
import { CheckBox } from "../ui/CheckBox";
import { Reveal } from "../ui/Reveal";

interface FramesProps {
  frames: readonly PopupSite[];
  turn(site: PopupSite, on: boolean): void;
}

/** Frames need grants of their own: a browser asks for each origin. */
export function Frames({ frames, turn }: FramesProps) {
  return (
    <div class="cs-popup-frames">
      <p class="cs-hint">{popupWording.framesHint(frames.map(({ host }) => host).join(", "))}</p>
      <Reveal label={popupWording.frames}>
        {frames.map((frame) => (
          <CheckBox
            key={frame.pattern}
            label={popupWording.frame(frame.host)}
            checked={frame.on}
            disabled={frame.on && frame.locked}
            onChange={(on) => turn(frame, on)}
          />
        ))}
      </Reveal>
    </div>
  );
}
