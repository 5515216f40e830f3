import { macro } from '../bestand/macro.ts'
import { naamVan } from '../bestand/naam.ts'
import type { Nagekeken } from '../bestand/ontvangen.ts'
import { type Scanner, scan } from '../bestand/scanner.ts'
import { type Bestandsoort, soortVan } from '../bestand/soort.ts'
import { inZip, ZipRefusal } from '../bestand/zip.ts'
import type { Logger } from '../log.ts'
import { containsBsn } from './bsn.ts'
import { bsnRefused } from './fields.ts'
import { oordeelInWorker } from './tabel-in-worker.ts'

/** A file that we do not take. Its message is a Dutch sentence that says how to go on. */
export class BestandGeweigerd extends Error {
  override name = 'BestandGeweigerd'
}

const refusals = {
  soort:
    'Dit bestand kan Vonk niet aannemen. Kies een pdf, een document van Word, Excel, PowerPoint of LibreOffice, een jpeg, png of webp, of een tekst of csv in UTF-8. Een bestand met een andere naam erachter wordt geen ander bestand.',
  macro:
    'In dit document zit een macro: een programma dat bij het openen iets kan doen. Bewaar het zonder macro’s en kies het opnieuw.',
  kapot: 'Dit bestand is beschadigd of niet helemaal aangekomen. Kies het opnieuw, of kies een ander.',
  lang: 'In deze tekst of tabel staat zoveel dat Vonk haar niet helemaal kan nakijken op nummers van mensen. Deel haar op in kleinere.',
}

const virus = (naam: string) =>
  `De virusscanner vond iets in dit bestand (${naam}). Vonk heeft het niet bewaard. Vraag je beheerder ernaar te kijken.`
const geenScanner =
  'De virusscanner van Vonk antwoordt niet, en zonder neemt Vonk geen bestanden aan. Probeer het later opnieuw.'

/** As it was sent; the scanner is null when there is none. */
type Gestuurd = { pad: string; naam: string; scanner: Scanner | null; logger: Logger }

/** Decides what it is and looks at what can be read of it; throws BestandGeweigerd. */
export async function kijkNa({ pad, naam: gegevenNaam, scanner, logger }: Gestuurd): Promise<Nagekeken> {
  try {
    if (scanner) await assertClean(scanner, pad, logger)
    const soort = await soortVan(pad, gegevenNaam)
    if (!soort) throw new BestandGeweigerd(refusals.soort)
    const naam = naamVan(gegevenNaam, soort)
    if (containsBsn(naam)) throw new BestandGeweigerd(bsnRefused)
    if (isDocument(soort)) await inZip(pad, async ({ namen }) => assertNoMacro(namen))
    await assertReadable(pad, soort)
    return { soort, naam }
  } catch (error) {
    if (error instanceof ZipRefusal) throw new BestandGeweigerd(refusals.kapot)
    throw error
  }
}

/** Before anything else makes sense of it. What is not said to be clean is not. */
async function assertClean(scanner: Scanner, pad: string, logger: Logger): Promise<void> {
  const verdict = await scan(scanner, pad).catch((error: Error) => {
    logger.error({ err: { name: error.name, message: error.message } }, 'the virus scanner does not work')
    throw new BestandGeweigerd(geenScanner)
  })
  if (verdict === 'clean') return
  logger.warn({ found: verdict.found }, 'a virus was refused')
  throw new BestandGeweigerd(virus(verdict.found))
}

const isDocument = (soort: Bestandsoort) => /^(docx|xlsx|pptx|odt|ods|odp)$/.test(soort)

function assertNoMacro(namen: string[]): void {
  if (namen.some((naam) => macro.test(naam))) throw new BestandGeweigerd(refusals.macro)
}

const isTabel = (soort: Bestandsoort) => /^(txt|csv|xlsx|ods)$/.test(soort)

/** Of another kind nothing is read. */
async function assertReadable(pad: string, soort: Bestandsoort): Promise<void> {
  const oordeel = isTabel(soort) ? await oordeelInWorker({ pad, soort }) : null
  if (oordeel) throw new BestandGeweigerd(oordeel === 'bsn' ? bsnRefused : refusals[oordeel])
}
