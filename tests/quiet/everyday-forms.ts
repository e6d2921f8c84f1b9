/**
 * Everyday forms, generated: every kind of form in every style of markup. None of them bills anything, so whatever is
 * typed into them Claimside must stay quiet.
 */
export interface EverydayForm {
  /** "checkout, labels in table cells". */
  title: string;
  html: string;
}

type Fields = readonly (readonly [name: string, label: string])[];

const address: Fields = [
  ["street", "Street address"],
  ["apt", "Apt / Suite"],
  ["city", "City"],
  ["state", "State"],
  ["zip", "ZIP code"],
  ["country", "Country"],
];

const forms: Record<string, Fields> = {
  "sign-up": [
    ["firstName", "First name"],
    ["lastName", "Last name"],
    ["email", "E-mail"],
    ["phone", "Phone"],
    ["username", "User name"],
    ["referralCode", "Referral code"],
  ],
  address,
  "address in Spanish": [
    ["calle", "Dirección"],
    ["ciudad", "Ciudad"],
    ["provincia", "Provincia"],
    ["cp", "Código postal"],
    ["tel", "Teléfono"],
  ],
  "address in French": [
    ["rue", "Adresse"],
    ["ville", "Ville"],
    ["code_postal", "Code postal"],
    ["pays", "Pays"],
  ],
  checkout: [
    ["email", "Email"],
    ...address,
    ["card", "Card number"],
    ["exp", "Expiry date"],
    ["cvc", "Security code"],
    ["promo", "Promo code"],
    ["notes", "Order notes"],
  ],
  basket: [
    ["item", "Item"],
    ["sku", "SKU"],
    ["qty", "Quantity"],
    ["price", "Unit price"],
    ["total", "Total"],
    ["voucher", "Voucher code"],
  ],
  search: [
    ["q", "Search"],
    ["near", "City or ZIP"],
    ["min", "Price from"],
    ["max", "Price to"],
  ],
  "log-in": [
    ["user", "User ID"],
    ["otp", "Verification code"],
    ["tenant", "Account number"],
  ],
  appointment: [
    ["patient", "Patient name"],
    ["dob", "Date of birth"],
    ["mrn", "Medical record number"],
    ["reason", "Reason for visit"],
    ["date", "Preferred date"],
    ["zip", "ZIP"],
  ],
  "insurance card": [
    ["plan", "Insurance company"],
    ["member", "Member ID"],
    ["group", "Group number"],
    ["holder", "Policy holder"],
    ["dob", "Date of birth"],
    ["zip", "ZIP code"],
  ],
  "job application": [
    ["name", "Full name"],
    ["salary", "Expected salary"],
    ["start", "Start date"],
    ["zip", "Postal code"],
    ["employee", "Employee code"],
    ["unit", "Business unit"],
  ],
  shipping: [
    ["consignee", "Consignee"],
    ["postcode", "Postcode"],
    ["weight", "Weight"],
    ["units", "Units"],
    ["tariff", "Tariff code"],
    ["value", "Declared value"],
    ["service", "Service"],
  ],
  invoice: [
    ["invoiceNo", "Invoice number"],
    ["date", "Invoice date"],
    ["customer", "Customer number"],
    ["item", "Description"],
    ["qty", "Qty"],
    ["amount", "Amount"],
    ["tax", "Tax"],
  ],
  "support ticket": [
    ["subject", "Subject"],
    ["ticket", "Ticket number"],
    ["order", "Order number"],
    ["serial", "Serial number"],
    ["error", "Error code"],
    ["message", "Message"],
  ],
  tax: [
    ["ssn", "Social security number"],
    ["wages", "Wages"],
    ["withheld", "Tax withheld"],
    ["control", "Control number"],
    ["zip", "ZIP"],
  ],
  library: [
    ["card", "Library card number"],
    ["title", "Title"],
    ["call", "Call number"],
    ["barcode", "Bar code"],
    ["due", "Date due"],
  ],
  network: [
    ["host", "Host"],
    ["port", "Port"],
    ["procedure", "Stored procedure"],
    ["timeout", "Timeout"],
    ["user", "User"],
  ],
  "repair order": [
    ["date", "Date"],
    ["op", "Service code"],
    ["diagnosis", "Diagnosis"],
    ["units", "Labor units"],
    ["rate", "Rate"],
    ["charge", "Charge"],
  ],
  "time sheet": [
    ["worked", "Date of service"],
    ["client", "Client code"],
    ["service", "Service"],
    ["units", "Units"],
    ["billed", "Amount billed"],
  ],
  utility: [
    ["meter", "Meter number"],
    ["from", "Service from"],
    ["to", "Service to"],
    ["code", "Service code"],
    ["units", "Units used"],
    ["charge", "Charges"],
  ],
  query: [
    ["code", "Code"],
    ["from", "From"],
    ["to", "To"],
    ["units", "Units"],
    ["plan", "Plan"],
  ],
  "change request": [
    ["procedure", "Procedure"],
    ["date", "Start date"],
    ["place", "Location"],
    ["reference", "Reference"],
    ["approval", "Authorization number"],
  ],
  "court filing": [
    ["procedure", "Procedure code"],
    ["filed", "Date"],
    ["fee", "Filing fee"],
    ["carrier", "Carrier"],
    ["born", "Date of birth"],
  ],
  "price list": [
    ["cpt", "CPT"],
    ["modifier", "Modifier"],
    ["units", "Units"],
    ["fee", "Fee"],
    ["start", "Start date"],
    ["place", "Place of service"],
  ],
  "coverage question": [
    ["payer", "Payer"],
    ["dob", "Date of birth"],
    ["dos", "Date of service"],
    ["procedure", "Procedure code"],
    ["diagnosis", "Diagnosis"],
  ],
  "code search": [
    ["cpt", "CPT"],
    ["dx", "Diagnosis"],
    ["from", "Date of service from"],
    ["to", "Date of service to"],
    ["least", "Charge min"],
    ["most", "Charge max"],
  ],
  school: [
    ["student", "Student ID"],
    ["course", "Course code"],
    ["units", "Units"],
    ["term", "Term"],
    ["fee", "Fee"],
  ],
};

type Style = (fields: Fields) => string;

const input = (name: string, attributes = "") => `<input name="${name}" ${attributes}>`;

const styles: Record<string, Style> = {
  "labels with for": (fields) =>
    fields
      .map(([name, label]) => `<p><label for="${name}">${label}</label>${input(name, `id="${name}"`)}</p>`)
      .join(""),
  "labels around": (fields) => fields.map(([name, label]) => `<label>${label} ${input(name)}</label><br>`).join(""),
  placeholders: (fields) => fields.map(([name, label]) => input(name, `placeholder="${label}"`)).join(" "),
  "labels for readers": (fields) => fields.map(([name, label]) => input(name, `aria-label="${label}"`)).join(" "),
  "labels in table cells": (fields) =>
    `<table>${fields.map(([name, label]) => `<tr><td>${label}:</td><td>${input(name)}</td></tr>`).join("")}</table>`,
  "a table with one row": (fields) =>
    `<table><tr>${fields.map(([, label]) => `<th>${label}</th>`).join("")}</tr><tr>${fields
      .map(([name]) => `<td>${input(name)}</td>`)
      .join("")}</tr></table>`,
  "names alone": (fields) => fields.map(([name]) => input(`form$${name}`)).join("<br>"),
  "text above": (fields) =>
    fields.map(([name, label]) => `<div><div>${label}</div><div>${input(name)}</div></div>`).join(""),
};

export const everydayForms: readonly EverydayForm[] = Object.entries(forms).flatMap(([kind, fields]) =>
  Object.entries(styles).map(([style, draw]) => ({
    title: `${kind}, ${style}`,
    html: `<h1>${kind}</h1><form>${draw(fields)}<textarea name="comment"></textarea><button>Send</button></form>`,
  })),
);
