import { type Editing, isLocked, usualPath, withUsual } from "../../lib/core/preferences/editing";
import { typedUsual, usualBoxes, usualHint, usualProblem } from "../../lib/core/view/usual-line-form";
import { optionsWording } from "../../lib/core/words/en/options";
import { usualLineWording } from "../../lib/core/words/en/usual-line";
import { TextField } from "../ui/TextField";
import { giveBack, setByOf } from "./layered";
import { SettingRow } from "./SettingRow";

interface UsualLinesProps {
  /** The payer's id; null: for all payers. */
  payer: string | null;
  codes: string[];
  editing: Editing;
}

/** What is usually entered in a line, code by code. */
export function UsualLines({ codes, ...props }: UsualLinesProps) {
  return (
    <>
      {codes.map((code) => (
        <UsualLineRow key={code} code={code} {...props} />
      ))}
    </>
  );
}

function UsualLineRow({ payer, code, editing }: Omit<UsualLinesProps, "codes"> & { code: string }) {
  const { preferences, change, locked } = editing;
  const boxes = usualBoxes(preferences, payer, code).map((box) => ({ ...box, path: usualPath(payer, code, box.key) }));
  const paths = boxes.map(({ path }) => path);
  return (
    <SettingRow
      title={usualLineWording.of(code)}
      by={setByOf(editing, ...paths)}
      hint={usualHint(preferences, payer, code)}
      onBack={() => giveBack(editing, ...paths)}
    >
      <div class="cs-beside cs-boxes">
        {boxes.map(({ key, label, text, unset, path }) => {
          const isHeld = isLocked(locked, path.join("."));
          return (
            <TextField
              key={key}
              label={label}
              value={text}
              placeholder={unset}
              disabled={isHeld}
              hint={isHeld ? optionsWording.locked : undefined}
              check={(typed) => usualProblem(key, typed)}
              onChange={(typed) =>
                change(withUsual(preferences, payer, code, key, typedUsual(key, typed) ?? undefined))
              }
            />
          );
        })}
      </div>
    </SettingRow>
  );
}
