import "quasar/dist/quasar.css";
import { QCheckbox, QInput, QSelect, Quasar } from "quasar";
import { createApp, h, reactive, watchEffect } from "vue";
import { labels, line, modifiers, places, tell } from "../claim.js";

const state = reactive({ ...line, modifier: ["11"], global: false });
watchEffect(() => tell(state));

const bound = (name) => ({
  for: name,
  label: labels[name] ?? name,
  modelValue: state[name],
  "onUpdate:modelValue": (value) => {
    state[name] = value;
  },
});

const lists = () => [
  h(QSelect, { ...bound("pos"), options: places, emitValue: true, mapOptions: true, clearable: true }),
  h(QSelect, { ...bound("modifier"), options: modifiers, multiple: true, useChips: true, useInput: true }),
  h(QCheckbox, { ...bound("global"), id: "global" }),
];

const boxes = () =>
  ["code", "units", "pointer", "charge", "date"].map((name) =>
    h(QInput, { ...bound(name), ...(name === "pointer" && { mask: "X" }) }),
  );

createApp({ render: () => [...boxes(), ...lists()] })
  .use(Quasar)
  .mount("#kit");
