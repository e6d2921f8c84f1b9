import { mount } from "svelte";
import Line from "./Line.svelte";

mount(Line, { target: document.querySelector("#kit") });
