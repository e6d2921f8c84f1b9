import { CopyReport, type ReportActions } from "./CopyReport";

interface FootProps {
  /** What is to be known of all that stands above. */
  notice: string;
  report: ReportActions | undefined;
}

/** What stands beneath all sections. */
export function Foot({ notice, report }: FootProps) {
  return (
    <>
      {report && <CopyReport {...report} />}
      <p class="cs-notice">{notice}</p>
    </>
  );
}
