import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bestandsoort } from '#src/platform/bestand/soort.ts'
import type { Demo } from '#src/platform/demo.ts'
import { sleutelVan } from './bijlage.ts'

type Bestand = { naam: string; soort: Bestandsoort; op: number; inhoud: string }

/** With lines of a logboek, by its place in it; 0: with the proeftuin itself. Days from today. */
const bestanden: { bij: [string, number]; door: string; files: Bestand[] }[] = [
  {
    bij: ['dossiersScannen', 0],
    door: 'marloes',
    files: [
      {
        naam: 'Weekrooster met rustmomenten.csv',
        soort: 'csv',
        op: -150,
        inhoud:
          'dag;ochtend;middag\nmaandag;ontnieten;scannen\ndinsdag;scannen;nakijken\nwoensdag;ontnieten;vrij\ndonderdag;scannen;nakijken\nvrijdag;nakijken;samen terugkijken\n',
      },
    ],
  },
  {
    bij: ['dossiersScannen', 2],
    door: 'marloes',
    files: [
      {
        naam: 'Vijf taken.csv',
        soort: 'csv',
        op: -400,
        inhoud:
          'taak;wat je doet;tempo\n1;dozen openen en labelen;eigen tempo\n2;nietjes en klemmen weghalen;eigen tempo\n3;scannen;volgt de machine\n4;nakijken op scherm;rustig\n5;terugleggen en afmelden;eigen tempo\n',
      },
    ],
  },
  {
    bij: ['dossiersScannen', 16],
    door: 'marloes',
    files: [
      {
        naam: 'Vragen aan de markt.txt',
        soort: 'txt',
        op: -84,
        inhoud:
          'Vragen die we stelden voordat we eisen schreven\n\n1. Welk werk in deze opdracht leent zich voor wie nog moet leren?\n2. Hoeveel begeleiding heb je daarvoor nodig, en wie geeft die?\n3. Wat vragen wij dat jou daarbij in de weg zit?\n4. Wanneer kun je beginnen, zonder dat iemand voor niets wacht?\n',
      },
      {
        naam: 'Wat de leveranciers antwoordden.txt',
        soort: 'txt',
        op: -82,
        inhoud:
          'Zes leveranciers antwoordden, allemaal in het openbaar\n\n- Vijf van de zes: geef ons drie maanden voordat jullie tellen.\n- Vier van de zes: een vast aantal op dag een maakt ons voorzichtig.\n- Alle zes: zeg vooraf wie van jullie meeloopt op de werkvloer.\n',
      },
    ],
  },
]

/** The rows, and the bytes where this demo keeps files. */
export async function demo(made: Demo): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'vonk-demo-'))
  for (const { bij, door, files } of bestanden)
    for (const [n, one] of files.entries()) {
      const { id, inhoud } = await insertOne(made, { bij, door, n, one })
      const pad = join(folder, id)
      await writeFile(pad, inhoud)
      await made.opslag?.put(sleutelVan(id), pad)
    }
  await rm(folder, { recursive: true })
}

type Placed = { bij: [string, number]; door: string; n: number; one: Bestand }

async function insertOne({ db, idOf, moment }: Demo, { bij: [proeftuin, regel], door, n, one }: Placed) {
  const id = idOf('bijlage', proeftuin, regel, n)
  const binnenId = idOf('proeftuin', proeftuin)
  const bytes = Buffer.from(one.inhoud)
  await db
    .insertInto('bijlage')
    .values({
      id,
      soort: regel === 0 ? 'proeftuin' : 'aantekening',
      onderwerpId: regel === 0 ? binnenId : idOf('aantekening', proeftuin, regel),
      binnenId,
      naam: one.naam,
      bestandsoort: one.soort,
      grootte: bytes.length,
      kenmerk: createHash('sha256').update(bytes).digest('hex'),
      doorId: idOf('lid', door),
      toegevoegdOp: moment(one.op, 10 + n),
    })
    .execute()
  return { id, inhoud: one.inhoud }
}
