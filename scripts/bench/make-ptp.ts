import { writePtpFile } from "./ptp-file";

// Writes a file in the layout of CMS's NCCI pairs, as large as asked, to try loading without a download.
const [file, wanted = "2500000"] = process.argv.slice(2);
const rowCount = Number(wanted);

if (!file || !Number.isInteger(rowCount) || rowCount < 1) {
  process.stderr.write("Usage: tsx scripts/bench/make-ptp.ts FILE [ROWS], such as ccipra-v323r0-f1.txt 2500000\n");
  process.exitCode = 2;
} else {
  await writePtpFile(file, rowCount);
}
