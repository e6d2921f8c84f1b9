import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Unsafe } from "../../lib/core/view/unsafe-press";

/** Says whether a press counts: whether a person saw the button where it stands, and pressed it. */
export interface PressJudge {
  watch(control: HTMLElement): () => void;
  judge(event: Event): Unsafe | null;
}

interface SafeButtonProps {
  guard: PressJudge;
  onPress(): void;
  /** It was pressed, and does not count. */
  onUnsafe(why: Unsafe): void;
  class?: string;
  disabled?: boolean;
  /** The keys that go to the sidebar go to it. */
  isFirstOfAll?: boolean;
  children: ComponentChildren;
}

/** A button that does something to the page: no page may press it, or have it pressed unseen. */
export function SafeButton({ guard, onPress, onUnsafe, isFirstOfAll, ...shown }: SafeButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => (button.current ? guard.watch(button.current) : undefined), [guard]);
  const press = (event: Event) => {
    const why = guard.judge(event);
    if (why) onUnsafe(why);
    else onPress();
  };
  return <button type="button" ref={button} data-first-action={isFirstOfAll || undefined} onClick={press} {...shown} />;
}
