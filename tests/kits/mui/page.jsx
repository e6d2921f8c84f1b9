/** @jsxImportSource react */
import { Autocomplete, Checkbox, FormControlLabel, MenuItem, TextField } from "@mui/material";
import { useEffect, useState } from "react";
import { createRoot } from "react-dom/client";
import { labels, line, modifiers, places, tell } from "../claim.js";

/** A drawn list without a box, a list with a box to type in, and one with chips. */
function Line() {
  const [state, setState] = useState({ ...line, modifier: ["11"], rendering: null, global: false });
  useEffect(() => tell(state), [state]);
  const set = (name, value) => setState((before) => ({ ...before, [name]: value }));
  const box = (name) => (
    <TextField
      key={name}
      id={name}
      label={labels[name]}
      value={state[name]}
      onChange={(e) => set(name, e.target.value)}
    />
  );
  return (
    <>
      {["code", "units", "pointer", "charge", "date"].map(box)}
      <TextField
        select
        id="pos"
        label={labels.pos}
        value={state.pos}
        onChange={(event) => set("pos", event.target.value)}
      >
        <MenuItem value="">--</MenuItem>
        {places.map(({ value, label }) => (
          <MenuItem key={value} value={value}>
            {label}
          </MenuItem>
        ))}
      </TextField>
      <Autocomplete
        multiple
        id="modifier"
        options={modifiers}
        value={state.modifier}
        onChange={(_, value) => set("modifier", value)}
        renderInput={(params) => <TextField {...params} label={labels.modifier} />}
      />
      <Autocomplete
        id="rendering"
        options={["Dr. Adams", "Dr. Brown"]}
        value={state.rendering}
        onChange={(_, value) => set("rendering", value)}
        renderInput={(params) => <TextField {...params} label="Rendering provider" />}
      />
      <FormControlLabel
        label="Global"
        control={
          <Checkbox id="global" checked={state.global} onChange={(event) => set("global", event.target.checked)} />
        }
      />
    </>
  );
}

createRoot(document.querySelector("#kit")).render(<Line />);
