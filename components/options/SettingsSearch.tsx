import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { type OptionsPlace, placeAt } from "../../lib/core/view/options-place";
import { type FoundSetting, type Searched, searchEntries, searchSettings } from "../../lib/core/view/options-search";
import { optionsWording } from "../../lib/core/words/en/options";
import { useAtRest } from "../ui/use-at-rest";
import { useMade } from "./use-made";

interface SettingsSearchProps {
  view: Searched;
  place: OptionsPlace;
  preferences: Preferences;
  go(place: OptionsPlace): void;
}

/** Search over everything on the page: `/` goes to it, arrow keys choose, Enter leads there, Escape empties it. */
export function SettingsSearch({ view, preferences, place, go }: SettingsSearchProps) {
  const [text, setText] = useState("");
  const [chosen, setChosen] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useSlash(input);
  const words = optionsWording;
  const found = useFound(view, preferences, place, text);

  const type = (typed: string) => {
    setText(typed);
    setChosen(0);
  };
  const leadTo = (at: number) => {
    if (!found[at]) return;
    go(placeAt(found[at].address));
    type("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) setChosen((chosen + step + found.length) % found.length);
    else if (event.key === "Enter") leadTo(chosen);
    else if (event.key === "Escape") type("");
    else return;
    event.preventDefault();
  };

  return (
    <div class="cs-search">
      <input
        ref={input}
        type="text"
        role="combobox"
        class="cs-input"
        autocomplete="off"
        placeholder={words.search}
        aria-label={words.search}
        aria-keyshortcuts="/"
        aria-expanded={found.length > 0}
        {...listAttributes(id, found.length > 0, chosen)}
        value={text}
        onInput={(event) => type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <FoundList id={id} found={found} chosen={chosen} text={text} onChoose={leadTo} />
    </div>
  );
}

/** What is found of what is set, once that rests: a text may stand in the search while something is set elsewhere. */
function useFound({ payers, rules, today }: Searched, preferences: Preferences, place: OptionsPlace, text: string) {
  const set = useAtRest(preferences);
  const isAsked = text !== "";
  const entries = useMade(
    () => (isAsked ? searchEntries({ payers, rules, today }, set, place) : []),
    [isAsked, payers, rules, today, set, place],
  );
  return useMade(() => searchSettings(entries, text), [entries, text]);
}

function listAttributes(id: string, isOpen: boolean, chosen: number) {
  return {
    "aria-controls": `${id}-list`,
    ...(isOpen && { "aria-activedescendant": `${id}-${chosen}` }),
  };
}

interface FoundListProps {
  id: string;
  found: readonly FoundSetting[];
  chosen: number;
  text: string;
  onChoose(at: number): void;
}

/** What was found; the keys are the search box's own. */
function FoundList({ id, found, chosen, text, onChoose }: FoundListProps) {
  const { searchResults, nothingFound } = optionsWording;
  return (
    <>
      <div id={`${id}-list`} class="cs-found" role="listbox" aria-label={searchResults} hidden={!text}>
        {found.map(({ title, where, address }, at) => (
          <div
            key={address + title}
            id={`${id}-${at}`}
            role="option"
            tabIndex={-1}
            aria-selected={at === chosen}
            // Not by the click: the focus would have left the box by then.
            onMouseDown={(event) => {
              event.preventDefault();
              onChoose(at);
            }}
          >
            {title} <span>{where}</span>
          </div>
        ))}
      </div>
      <p class="cs-none" role="status">
        {text && found.length === 0 && nothingFound(text)}
      </p>
    </>
  );
}

/** `/` goes to the search, where it is not being typed. */
function useSlash(input: { current: HTMLInputElement | null }) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element &&
        event.target.closest("input:not([type=radio], [type=checkbox]), textarea, select");
      if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      input.current?.focus();
    };
    addEventListener("keydown", listen);
    return () => removeEventListener("keydown", listen);
  }, [input]);
}
