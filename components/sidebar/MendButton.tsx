import type { MendView } from "../../lib/core/view/mend-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { SafeButton } from "../ui/SafeButton";
import type { MendActions } from "./mend-actions";

interface MendButtonProps {
  mend: MendView;
  /** Of the first card: the keys that go to the sidebar go to it. */
  isFirst?: boolean;
  actions: MendActions;
}

/** Does a remedy. What it changes stands above it; what no form tells is answered by the press. */
export function MendButton({ mend, isFirst = false, actions }: MendButtonProps) {
  const { guard, onMend, onUnsafe } = actions;
  return (
    <SafeButton
      class="cs-button cs-mend"
      isFirstOfAll={isFirst}
      guard={guard}
      onPress={() => onMend(mend)}
      onUnsafe={onUnsafe}
    >
      {mend.asks ? wording.sidebar.mend.sayYes(mend.says) : mend.says}
    </SafeButton>
  );
}
