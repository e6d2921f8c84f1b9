import { createApp, h, reactive, vModelSelect, vModelText, watchEffect, withDirectives } from "vue";
import { labels, line, places, tell } from "../claim.js";

const state = reactive({ ...line });
watchEffect(() => tell(state));

const boxes = ["code", "modifier", "units", "pointer", "charge", "date"];
const lazy = ["charge"];

/** As v-model is compiled; the charge is lazy: it is taken in when the box is left. */
function box(name) {
  const set = (value) => {
    state[name] = value;
  };
  const modifiers = lazy.includes(name) ? { lazy: true } : { trim: true };
  const input = h("input", { id: name, "onUpdate:modelValue": set });
  return h("label", [labels[name], withDirectives(input, [[vModelText, state[name], "", modifiers]])]);
}

function list() {
  const options = places.map(({ value, label }) => h("option", { value }, label));
  const set = (value) => {
    state.pos = value;
  };
  const select = h("select", { id: "pos", "onUpdate:modelValue": set }, [h("option", { value: "" }, "--"), ...options]);
  return h("label", [labels.pos, withDirectives(select, [[vModelSelect, state.pos]])]);
}

createApp({ render: () => [...boxes.map(box), list()] }).mount("#kit");
