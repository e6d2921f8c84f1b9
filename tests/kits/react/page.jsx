/** @jsxImportSource react */
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { labels, line, places, tell } from "../claim.js";

/** Every value is the component's state; units take digits alone, and modifiers are made capitals. */
function Line() {
  const [state, setState] = useState({ ...line, global: false, kind: "A", none: "" });
  useEffect(() => tell(state), [state]);
  const set = (name, value) => setState((before) => ({ ...before, [name]: value }));
  const box = (name, clean = (text) => text) => (
    <label>
      {labels[name]} <input id={name} value={state[name]} onChange={(event) => set(name, clean(event.target.value))} />
    </label>
  );
  return (
    <>
      {box("code")}
      {box("modifier", (text) => text.toUpperCase())}
      <label>
        {labels.pos}
        <select id="pos" value={state.pos} onChange={(event) => set("pos", event.target.value)}>
          <option value="">--</option>
          {places.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {box("units", (text) => text.replace(/\D/g, ""))}
      {box("pointer")}
      {box("charge")}
      {box("date")}
      <label>
        Global{" "}
        <input id="global" type="checkbox" checked={state.global} onChange={(e) => set("global", e.target.checked)} />
      </label>
      {["kind", "none"].map((name) =>
        ["A", "B"].map((value) => (
          <label key={name + value}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={state[name] === value}
              onChange={() => set(name, value)}
            />
            {value}
          </label>
        )),
      )}
      <input id="stuck" aria-label="Stuck" value="14" onChange={() => {}} />
    </>
  );
}

createRoot(document.querySelector("#kit")).render(<Line />);
