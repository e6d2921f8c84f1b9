/** @jsxImportSource react */
import { useEffect } from "react";
import { createRoot } from "react-dom/client";
import { useForm } from "react-hook-form";
import { labels, line, places, tell } from "../claim.js";

/** Boxes that the kit reads by their events, units when they are left. */
function Line() {
  const { register, watch } = useForm({ defaultValues: line, mode: "onBlur" });
  const state = watch();
  useEffect(() => tell(state));
  const box = (name, options) => (
    <label>
      {labels[name]} <input id={name} {...register(name, options)} />
    </label>
  );
  return (
    <>
      {["code", "modifier", "units", "pointer", "charge", "date"].map((name) => (
        <span key={name}>{box(name, name === "units" ? { required: true, maxLength: 3 } : {})}</span>
      ))}
      <label>
        {labels.pos}
        <select id="pos" {...register("pos")}>
          <option value="">--</option>
          {places.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

createRoot(document.querySelector("#kit")).render(<Line />);
