import type { FieldMark, FrameMarks } from "../../core/view/field-marks";
import type { OpenRoot } from "../dom/find-roots";
import { placeNow } from "../frame/place-now";
import type { LastReading } from "../watch/last-reading";
import { type MarkedField, type MarksHost, makeMarksHost } from "./marks-host";

interface DrawerOptions {
  openRoot: OpenRoot;
  /** What was read last in this frame. */
  reading(): LastReading | undefined;
  signal: AbortSignal;
  onPress(mark: FieldMark): void;
}

/** Draws in this frame the marks that it was last told, beside the elements that their fields are now. */
export function makeMarksDrawer({ openRoot, reading, signal, onPress }: DrawerOptions) {
  let told: FrameMarks | undefined;
  let marked: readonly MarkedField[] = [];
  let drawnOf: number | undefined;
  let host: MarksHost | null = null;
  /** Collected where it is asked for, once for all marks. */
  let fields: ReadonlySet<Element> | null = null;
  const isField = (element: Element) => {
    fields ??= fieldsOf(reading());
    return fields.has(element);
  };
  const takeDown = () => {
    host?.remove();
    host = null;
    marked = [];
  };
  const draw = () => {
    if (!told || signal.aborted) return;
    if (told.marks.length === 0) return takeDown();
    const now = reading();
    drawnOf = now?.readAt;
    fields = null;
    // An id is one of one reading: in another it is another field's, until marks of that one are told.
    if (now?.readAt === told.readAt) {
      marked = told.marks.flatMap((mark) => fieldOf(mark, now, marked) ?? []);
    } else marked = marked.filter(({ element }) => element.isConnected);
    if (marked.length === 0) return takeDown();
    host ??= makeMarksHost({ mode: __OPEN_SHADOW_ROOT__ ? "open" : "closed", openRoot, isField, onPress });
    host.draw(marked, told.theme);
  };
  signal.addEventListener("abort", takeDown);
  return {
    show(marks: FrameMarks) {
      told = marks;
      draw();
    },
    /** Fields may be other elements now, or stand elsewhere. */
    drawAgain: draw,
    /** The frame was read anew: where only values were, each field is where it was. */
    read: () => reading()?.readAt !== drawnOf && draw(),
  };
}

function fieldsOf(now: LastReading | undefined): ReadonlySet<Element> {
  return new Set(now?.sight.fields.flatMap(({ reading: { id } }) => now.elementOf(id) ?? []));
}

/** Where a text is drawn within its element was read before anything moved: as long as that is the same, it stands there. */
function fieldOf(mark: FieldMark, now: LastReading, before: readonly MarkedField[]): MarkedField | undefined {
  const element = now.elementOf(mark.fieldId);
  if (!element?.isConnected) return undefined;
  const known = before.find((one) => one.element === element);
  const ink = now.sight.fields.find(({ seen }) => seen.id === mark.fieldId)?.seen.ink;
  return { mark, element, place: known?.place ?? placeNow(element, ink) };
}
