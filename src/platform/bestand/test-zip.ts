import { crc32, deflateRawSync } from 'node:zlib'

/** Names of parts, and what stands in them. */
type Parts = Record<string, string>
/** Null: without that part. */
export type Sheets = Record<string, string | null>

/** A zip of these parts, as an office program writes them. */
export function zip(parts: Parts): Buffer {
  const [bodies, directory]: [Buffer[], Buffer[]] = [[], []]
  let offset = 0
  for (const [naam, text] of Object.entries(parts)) {
    const [name, raw] = [Buffer.from(naam), Buffer.from(text)]
    const stored = naam === 'mimetype'
    const packed = stored ? raw : deflateRawSync(raw)
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(stored ? 0 : 8, 4)
    head.writeUInt32LE(crc32(raw), 10)
    head.writeUInt32LE(packed.length, 14)
    head.writeUInt32LE(raw.length, 18)
    head.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, name, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), head, tail, name]))
    bodies.push(local)
    offset += local.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(bodies.length, 4)
  end.writeUInt16LE(bodies.length, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, list, Buffer.from('PK\x05\x06'), end])
}

export const ods = (cells: string, more: Parts = {}) =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<office:document-content>${cells}</office:document-content>`,
    ...more,
  })
export const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`
export const cell = (text: string, value = '') =>
  `<table:table-cell office:value="${value}"><text:p>${text}</text:p></table:table-cell>`

export const kind = (part: string, type: string) =>
  `<Types><Override PartName="/${part}" ContentType="application/vnd.${type}.main+xml"/></Types>`
export const xlsx = (sheet: string, strings = '', more: Sheets = {}) =>
  zip(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': kind('xl/workbook.xml', 'openxmlformats-officedocument.spreadsheetml.sheet'),
        'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
        'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
        ...more,
      }).filter((part): part is [string, string] => part[1] !== null),
    ),
  )
