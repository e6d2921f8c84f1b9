import { type Editing, isLocked, withDescriptor } from "../../lib/core/preferences/editing";
import { optionsWording } from "../../lib/core/words/en/options";
import { TextField } from "../ui/TextField";

interface DescriptorFormProps extends Omit<Editing, "prompts" | "rules"> {
  codes: string[];
}

/** Where a licensee puts the official descriptors: the product ships none. */
export function DescriptorForm({ codes, preferences, change, locked }: DescriptorFormProps) {
  const words = optionsWording;
  const { descriptors = {} } = preferences;
  return (
    <div class="cs-form">
      {codes.map((code) => {
        const held = isLocked(locked, `descriptors.${code}`);
        return (
          <TextField
            key={code}
            label={words.descriptor(code)}
            lines={2}
            value={(Object.hasOwn(descriptors, code) && descriptors[code]) || ""}
            disabled={held}
            hint={held ? words.locked : undefined}
            onChange={(text) => change(withDescriptor(preferences, code, text))}
          />
        );
      })}
    </div>
  );
}
