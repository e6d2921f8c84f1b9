import { speak } from "../../lib/core/words/catalogue";
import { spanish } from "../../lib/core/words/es";

/** The language that the gallery's address asks for, spoken before any state is made. */
if (new URLSearchParams(location.search).get("language") === "es") speak(spanish, "es");
