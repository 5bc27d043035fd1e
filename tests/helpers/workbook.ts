import { strToU8, zipSync } from "fflate";

/** An Excel file of one sheet; digits become numbers, all else texts. */
export function workbookOf(rows: readonly (readonly string[])[]): Uint8Array {
  const cells = rows.map((row, at) => {
    const inner = row.map((text, column) => {
      const place = `${letterOf(column)}${at + 1}`;
      return /^\d+$/.test(text)
        ? `<c r="${place}"><v>${text}</v></c>`
        : `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
    });
    return `<row r="${at + 1}">${inner.join("")}</row>`;
  });
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";
  return zipSync({
    "xl/workbook.xml": strToU8(
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    "xl/_rels/workbook.xml.rels": strToU8(
      `<Relationships xmlns="${packaged}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    "xl/worksheets/sheet1.xml": strToU8(
      `<worksheet xmlns="${main}"><sheetData>${cells.join("")}</sheetData></worksheet>`,
    ),
  });
}

/** Of the first 26 columns. */
function letterOf(column: number): string {
  return String.fromCodePoint(65 + column);
}
