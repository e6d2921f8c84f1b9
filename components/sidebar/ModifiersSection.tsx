import type { ModifierView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { Disclosure } from "../ui/Disclosure";
import { Section } from "../ui/Section";
import { ModifierRow } from "./ModifierRow";

/** The modifier table: those on the line first, then the others in the pack's order, what never fits folded away. */
export function ModifiersSection({ modifiers }: { modifiers: ModifierView[] }) {
  const onLine = modifiers.filter((modifier) => modifier.onLine);
  const others = modifiers.filter((modifier) => !modifier.onLine);
  const unfit = others.filter(neverFits);
  const { modifiers: title, otherModifiers, noModifier } = wording.sidebar;
  const beside = onLine.map(({ modifier }) => modifier).join(" ") || noModifier;
  return (
    <Section title={title} open={false} beside={beside}>
      <ModifierRows modifiers={[...onLine, ...others.filter((modifier) => !neverFits(modifier))]} />
      {unfit.length > 0 && (
        <Disclosure class="cs-more" summary={<span>{otherModifiers(unfit.length)}</span>}>
          <ModifierRows modifiers={unfit} />
        </Disclosure>
      )}
    </Section>
  );
}

/** The same rows in both places: open above, folded away below. */
function ModifierRows({ modifiers }: { modifiers: ModifierView[] }) {
  return (
    <ul class="cs-rows">
      {modifiers.map((modifier) => (
        <ModifierRow key={modifier.modifier} modifier={modifier} />
      ))}
    </ul>
  );
}

/** A mark that is no modifier at all is not folded away: it stands in forms because people believe that it is one. */
function neverFits({ standing }: ModifierView): boolean {
  return standing === "not-for-this-code";
}
