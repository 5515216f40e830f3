import { open } from 'node:fs/promises'
import { TabelGeweigerd } from './weigering.ts'

const bewaar = 'Bewaar het in je rekenprogramma als xlsx of ods, en kies het opnieuw.'

const zinnen = {
  leeg: 'Dit bestand is leeg. Kies een ander.',
  wachtwoord:
    'Dit bestand opent alleen met een wachtwoord. Bewaar het zonder wachtwoord, en kies het opnieuw.',
  xls: `Dit is een bestand van een oude Excel (xls). ${bewaar}`,
  pdf: `Dit is een pdf, geen tabel. ${bewaar}`,
  web: `Dit is een webpagina of een ander bestand met codes, geen tabel. ${bewaar}`,
}

/** How the first bytes of a file begin that is not a table of ours, and what is said of it. */
const beginnings: [begin: string | RegExp, zin: string][] = [
  [/^%PDF/, zinnen.pdf],
  [/^(\ufeff|ï»¿)?\s*<(\?xml|!doctype|html|table|meta|head)/i, zinnen.web],
  [/^\{\\rtf/, zinnen.web],
]

const compoundFile = 'd0cf11e0a1b11ae1'
/** The name of a stream in a compound file, in which Excel keeps a document with a password. */
const encrypted = Buffer.from('EncryptedPackage', 'utf16le')

/** What it is by how it begins: a zip, or else text. Throws TabelGeweigerd for what can be neither. */
export async function vormVan(pad: string): Promise<'zip' | 'tekst'> {
  const handle = await open(pad)
  try {
    const head = (await handle.read(Buffer.alloc(512), 0, 512, 0)).buffer
    const { size } = await handle.stat()
    if (size === 0) throw new TabelGeweigerd(zinnen.leeg)
    if (head.subarray(0, 8).toString('hex') === compoundFile) throw new TabelGeweigerd(await compound(pad))
    if (head.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return 'zip'
    const found = beginnings.find(([begin]) => head.toString('latin1').match(begin))
    if (found) throw new TabelGeweigerd(found[1])
    return 'tekst'
  } finally {
    await handle.close()
  }
}

/** A document with a password, or one of Excel before 2007. */
async function compound(pad: string): Promise<string> {
  const handle = await open(pad)
  let rest = Buffer.alloc(0)
  try {
    for await (const chunk of handle.createReadStream({ autoClose: false })) {
      const piece = Buffer.concat([rest, chunk as Buffer])
      if (piece.includes(encrypted)) return zinnen.wachtwoord
      rest = piece.subarray(-encrypted.length)
    }
    return zinnen.xls
  } finally {
    await handle.close()
  }
}
