import AutoComplete from "primevue/autocomplete";
import PrimeVue from "primevue/config";
import InputMask from "primevue/inputmask";
import InputNumber from "primevue/inputnumber";
import InputText from "primevue/inputtext";
import Select from "primevue/select";
import { createApp, h, reactive, watchEffect } from "vue";
import { labels, line, modifiers, places, tell } from "../claim.js";

const state = reactive({ ...line, units: 14, charge: 95, modifier: ["11"], found: [] });
watchEffect(() => {
  const { found, ...shown } = state;
  tell(shown);
});

const bound = (name) => ({
  modelValue: state[name],
  "onUpdate:modelValue": (value) => {
    state[name] = value;
  },
});
const named = (name, field) => h("label", [labels[name], field]);

const fields = () => [
  ...["code", "pointer"].map((name) => named(name, h(InputText, { id: name, ...bound(name) }))),
  named("units", h(InputNumber, { inputId: "units", ...bound("units") })),
  named("charge", h(InputNumber, { inputId: "charge", mode: "currency", currency: "USD", ...bound("charge") })),
  named("date", h(InputMask, { id: "date", mask: "9999-99-99", ...bound("date") })),
  h("div", [
    h("span", labels.pos),
    h(Select, {
      labelId: "pos",
      options: places,
      optionLabel: "label",
      optionValue: "value",
      showClear: true,
      ...bound("pos"),
    }),
  ]),
  h("div", [
    h("span", labels.modifier),
    h(AutoComplete, {
      inputId: "modifier",
      multiple: true,
      suggestions: state.found,
      onComplete: ({ query }) => {
        state.found = modifiers.filter((one) => one.startsWith(query));
      },
      ...bound("modifier"),
    }),
  ]),
];

createApp({ render: fields }).use(PrimeVue, { unstyled: true }).mount("#kit");
