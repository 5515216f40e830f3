import { macro } from '../bestand/macro.ts'
import { openZip, TeVeel, Versleuteld, type Zip, ZipRefusal } from '../bestand/zip.ts'
import type { Portie } from './cel.ts'
import { readOds } from './read-ods.ts'
import { readXlsx } from './read-xlsx.ts'
import { TabelGeweigerd } from './weigering.ts'

/** 100,000 rows of eight columns are some 150 MB as LibreOffice writes them. */
const maxUnpacked = 400 * 1024 * 1024
/** What packs better than this is no table: a hundred thousand times the same row is packed some two hundred times. */
const maxRatio = 600

const zinnen = {
  kapot:
    'Dit bestand is beschadigd of niet helemaal aangekomen. Open het in je rekenprogramma, bewaar het opnieuw als xlsx of ods en kies dat.',
  teVeel:
    'In dit bestand zit meer dan Vonk kan lezen. Verdeel het over meer bestanden, of haal weg wat er niet in hoort.',
  wachtwoord:
    'Dit bestand opent alleen met een wachtwoord. Bewaar het zonder wachtwoord, en kies het opnieuw.',
  macro:
    'In dit bestand zit een macro: een programma dat bij het openen iets kan doen. Bewaar het zonder macro’s, als xlsx of ods, en kies dat.',
  anders: 'Dit is geen tabel van Excel of LibreOffice. Bewaar je tabel als xlsx, ods of csv, en kies dat.',
}

/** The rows of a document of Excel or LibreOffice. Throws TabelGeweigerd for what is none, or not to be read. */
export async function* readZip(pad: string, meld: (deel: number) => void): AsyncGenerator<Portie> {
  const stand = { gelezen: 0, alles: 1 }
  const more = (bytes: number) => {
    stand.gelezen += bytes
    meld(Math.min(1, stand.gelezen / stand.alles))
  }
  try {
    const { zip, close } = await openZip(pad, { maxUnpacked, maxRatio, meld: more })
    try {
      const read = await readerFor(zip)
      stand.alles = bytesOf(zip)
      yield* read(zip)
    } finally {
      close()
    }
  } catch (error) {
    throw refusalOf(error)
  }
}

/** So many bytes will be read, as they say themselves. */
const bytesOf = (zip: Zip) =>
  zip.namen
    .filter((naam) => /^content\.xml$|sharedStrings|worksheets\//i.test(naam))
    .reduce((sum, naam) => sum + zip.grootte(naam), 1)

async function readerFor(zip: Zip): Promise<(zip: Zip) => AsyncGenerator<Portie>> {
  if (zip.namen.some((naam) => macro.test(naam))) throw new TabelGeweigerd(zinnen.macro)
  if (zip.namen.includes('encrypted-package')) throw new Versleuteld('odf')
  if (zip.namen.includes('[Content_Types].xml')) {
    const types = await textOf(zip, '[Content_Types].xml')
    if (/macroEnabled/i.test(types)) throw new TabelGeweigerd(zinnen.macro)
    if (/spreadsheetml\.(sheet|template)\.main\+xml/i.test(types)) return readXlsx
  }
  if (/opendocument\.spreadsheet/.test(await textOf(zip, 'mimetype'))) {
    if (/<([\w-]+:)?encryption-data/.test(await textOf(zip, 'META-INF/manifest.xml')))
      throw new Versleuteld('odf')
    return readOds
  }
  throw new TabelGeweigerd(zinnen.anders)
}

const longest = 1_000_000

async function textOf(zip: Zip, naam: string): Promise<string> {
  let text = ''
  for await (const chunk of zip.read(naam)) {
    text += chunk
    if (text.length > longest) throw new TeVeel(naam)
  }
  return text
}

function refusalOf(error: unknown): unknown {
  if (error instanceof Versleuteld) return new TabelGeweigerd(zinnen.wachtwoord)
  if (error instanceof TeVeel) return new TabelGeweigerd(zinnen.teVeel)
  return error instanceof ZipRefusal ? new TabelGeweigerd(zinnen.kapot) : error
}
