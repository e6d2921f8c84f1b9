/**
 * The value of a list's option without what frameworks put before it: "2: 59" of Angular, "string:59" of AngularJS,
 * and what both write where nothing is chosen ("0: null", "? undefined:undefined ?").
 */
export function optionValue(text: string): string {
  if (/^\?.*\?$/s.test(text)) return "";
  const value = /^(?:\d{1,4}: |(?:string|number|object):)(.*)$/s.exec(text)?.[1] ?? text;
  return /^(?:null|undefined)$/.test(value) ? "" : value;
}
