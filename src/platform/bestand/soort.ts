import { open } from 'node:fs/promises'
import { extname } from 'node:path'

/** What people may add, by how its name ends. No page, no program, and no document with a macro in it. */
export const bestandsoorten = {
  pdf: { naam: 'Pdf', mime: 'application/pdf' },
  docx: {
    naam: 'Word',
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  xlsx: { naam: 'Excel', mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  pptx: {
    naam: 'PowerPoint',
    mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  },
  odt: { naam: 'Odt', mime: 'application/vnd.oasis.opendocument.text' },
  ods: { naam: 'Ods', mime: 'application/vnd.oasis.opendocument.spreadsheet' },
  odp: { naam: 'Odp', mime: 'application/vnd.oasis.opendocument.presentation' },
  jpg: { naam: 'Foto (jpeg)', mime: 'image/jpeg' },
  png: { naam: 'Plaatje (png)', mime: 'image/png' },
  webp: { naam: 'Plaatje (webp)', mime: 'image/webp' },
  txt: { naam: 'Tekst', mime: 'text/plain; charset=utf-8' },
  csv: { naam: 'Csv', mime: 'text/csv; charset=utf-8' },
} as const satisfies Record<string, { naam: string; mime: string }>

export type Bestandsoort = keyof typeof bestandsoorten

const isSoort = (ext: string): ext is Bestandsoort => Object.hasOwn(bestandsoorten, ext)

/** Where a browser lets one choose. */
export const acceptabel = Object.keys(bestandsoorten)
  .map((ext) => `.${ext}`)
  .join(',')

/** What it is, by what stands in it; what it is called only tells two kinds of text apart. Null: nothing we take. */
export async function soortVan(pad: string, naam: string): Promise<Bestandsoort | null> {
  const { fileTypeFromFile } = await import('file-type')
  const found = await fileTypeFromFile(pad)
  if (found) return isSoort(found.ext) ? found.ext : null
  const ext = extname(naam).toLowerCase()
  if (ext !== '.txt' && ext !== '.csv') return null
  return (await isTekst(pad)) ? (ext === '.txt' ? 'txt' : 'csv') : null
}

/** UTF-8 without a sign that no text has. */
async function isTekst(pad: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const handle = await open(pad)
  try {
    for await (const chunk of handle.createReadStream({ autoClose: false }))
      if (decoder.decode(chunk, { stream: true }).includes('\0')) return false
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  } finally {
    await handle.close()
  }
}
