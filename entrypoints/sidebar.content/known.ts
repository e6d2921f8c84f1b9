/** What the sidebar goes by, beside what the frames say. */
export interface Known {
  /** The person closed it for this page. */
  isClosed: boolean;
  /** A form is being taught where it stands. */
  isAside: boolean;
}
