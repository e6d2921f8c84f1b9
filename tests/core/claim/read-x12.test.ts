import { describe, expect, test } from "vitest";
import { chooseClaim, readX12 } from "../../../lib/core/claim/read-x12";
import { without } from "../../make";

/** An invented claim for Aetna, with a second payer behind it. */
const text = `SBR*P*18*******CI~NM1*IL*1*NOVAK*IVA****MI*X1~DMG*D8*20020301*F~NM1*PR*2*AETNA PPO*****PI*60054~
CLM*A1*190***11:B:1*Y*A*Y*Y~REF*G1*A123~NTE*ADD*24 lesions~HI*ABK:L700*ABF:L810~NM1*82*1*WEISS*EVA****XX*1234567893~
SBR*S*18*******MB~NM1*PR*2*MEDICARE*****PI*04412~
LX*1~SV1*HC:17340:XS:22*95*UN*1***1:2~DTP*472*D8*20261120~
LX*2~SV1*HC:99213:25*95*UN*1*22**1~DTP*472*RD8*20261120-20261121~NM1*82*1*ROTH*JAN****XX*1992999999~`;

const readOne = (claims: string) => chooseClaim(readX12(claims), []).claim;

describe("readX12", () => {
  test("reads the claim's own parts", () => {
    expect(without(readOne(text), "lines")).toEqual({
      payer: { name: "AETNA PPO", id: "60054" },
      patientAge: 24,
      icdIndicator: "0",
      diagnoses: ["L70.0", "L81.0"],
      priorAuthorization: "A123",
      additionalInformation: "24 lesions",
      totalCharge: 190,
    });
  });

  test("reads each line, with place and provider of the claim where it has none of its own", () => {
    expect(readOne(text).lines).toEqual([
      {
        code: "17340",
        modifiers: ["XS", "22"],
        units: 1,
        placeOfService: "11",
        diagnosisPointers: ["A", "B"],
        charge: 95,
        dateFrom: "2026-11-20",
        renderingNpi: "1234567893",
      },
      {
        code: "99213",
        modifiers: ["25"],
        units: 1,
        placeOfService: "22",
        diagnosisPointers: ["A"],
        charge: 95,
        dateFrom: "2026-11-20",
        dateTo: "2026-11-21",
        renderingNpi: "1992999999",
      },
    ]);
  });

  test("segments may end with line breaks instead of tildes", () => {
    expect(readOne(text.replace(/~\n?/g, "\n"))).toEqual(readOne(text));
  });

  test("an empty element is an empty field", () => {
    const [line] = readOne("SV1*HC:17340**UN****").lines;
    expect(line).toMatchObject({ modifiers: [], units: null, charge: null, diagnosisPointers: [] });
    expect(line).not.toHaveProperty("placeOfService");
    expect(readOne("CLM*A1****11:B:1~").totalCharge).toBeNull();
  });

  test("text without CLM tells no total", () => {
    expect(readOne("SV1*HC:17340*95*UN*1~")).not.toHaveProperty("totalCharge");
  });

  test("the first payer is the one the claim goes to", () => {
    expect(readOne("SBR*P*18*******MB~NM1*PR*2*MEDICARE~SBR*S********CI~NM1*PR*2*CIGNA~").insuranceType).toBe(
      "medicare",
    );
    expect(readOne("SBR*P*18*******MC~NM1*PR*2*PA MEDICAID").insuranceType).toBe("medicaid");
    expect(readOne("SBR*P*18*******CI~NM1*PR*2*CIGNA~SBR*S********MB~NM1*PR*2*MEDICARE~")).not.toHaveProperty(
      "insuranceType",
    );
  });

  test("ICD-9 codes are marked as such", () => {
    expect(readOne("HI*BK:7061~")).toMatchObject({ icdIndicator: "9", diagnoses: ["706.1"] });
  });

  test("condition and value codes are no diagnoses", () => {
    expect(readOne("HI*ABK:L700~HI*BG:A1*BG:17~")).toMatchObject({ icdIndicator: "0", diagnoses: ["L70.0"] });
  });

  test("text that is no claim has no lines", () => expect(readOne("17340")).toEqual({ lines: [] }));
});

describe("several claims", () => {
  const head = "HL*2*1*22*0~SBR*P*18*******MB~DMG*D8*20000101*F~NM1*PR*2*MEDICARE~";
  const visit = "CLM*A*95***11:B:1~HI*ABK:B079~LX*1~SV1*HC:99213*95*UN*1***1~DTP*472*D8*20261120~";
  const freezing = "CLM*B*95***22:B:1~HI*ABK:L700~LX*1~SV1*HC:17340*95*UN*1***1~DTP*472*D8*20261121~";

  test("are read apart, each with its subscriber's payer and birth date", () => {
    const [first, second] = readX12(head + visit + freezing);
    expect(first).toMatchObject({ payer: { name: "MEDICARE" }, patientAge: 26, diagnoses: ["B07.9"] });
    expect(second).toMatchObject({ payer: { name: "MEDICARE" }, patientAge: 26, diagnoses: ["L70.0"] });
    expect([first?.lines.length, second?.lines[0]?.placeOfService]).toEqual([1, "22"]);
  });

  test("another subscriber's begins anew, with or without its level", () => {
    const other = "SBR*P*18*******CI~NM1*PR*2*CIGNA~";
    for (const level of ["HL*3*1*22*0~", ""]) {
      const [, second] = readX12(head + visit + level + other + freezing);
      expect([second?.payer, second?.patientAge, second?.insuranceType]).toEqual([
        { name: "CIGNA" },
        undefined,
        undefined,
      ]);
    }
  });

  test("a patient who is not the subscriber keeps the payer and has an age of his own", () => {
    const [claim] = readX12(`${head}HL*3*2*23*0~DMG*D8*20160101*M~${freezing}`);
    expect(claim).toMatchObject({ payer: { name: "MEDICARE" }, patientAge: 10 });
  });

  test("the one with a known code is chosen, else the first", () => {
    const claims = readX12(head + visit + freezing);
    expect(chooseClaim(claims, ["17340"])).toEqual({ claim: claims[1], place: 1 });
    expect(chooseClaim(claims, ["00001"]).place).toBe(0);
  });
});
