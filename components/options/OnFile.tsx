import type { OptionsPayer } from "../../lib/core/view/options-view";
import { wording } from "../../lib/core/view/wording";
import { Reveal } from "../ui/Reveal";

/** What the product knows of a payer without any setting; on demand how it recognises it, a long list for some. */
export function OnFile({ payer }: { payer: OptionsPayer }) {
  const words = wording.options;
  const names = [...payer.aliases, ...payer.ids];
  return (
    <div class="cs-on-file">
      <h4>{words.onFile}</h4>
      {payer.onFile.length === 0 && <p>{words.nothingOnFile}</p>}
      {payer.onFile.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {names.length > 0 && <Reveal label={words.recognisedBy}>{names.join(" · ")}</Reveal>}
    </div>
  );
}
