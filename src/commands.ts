import { seedDemo } from '../seeds/seed.ts'
import { forgetPasskeys } from './inloggen/passkeys/changes.ts'
import { issueLink } from './inloggen/toegang/changes.ts'
import { importCpv } from './markt/aanbestedingen/cpv-import.ts'
import { readNoticeCommand } from './markt/aanbestedingen/eforms/command.ts'
import { importContracten } from './markt/aanbestedingen/register-import.ts'
import { noteBounce, readBounded } from './mijn/mailvoorkeuren/bounce.ts'
import { askWijziging } from './netwerk/adreswijzigingen/changes.ts'
import { makeBeheerder } from './netwerk/leden/changes.ts'
import { findLidByEmail } from './netwerk/leden/queries.ts'
import { importOrganisaties } from './netwerk/organisaties/import.ts'
import { importRegios } from './netwerk/regios/import.ts'
import { recallSide } from './netwerk/werk/geheugen.ts'
import { paths } from './paths/index.ts'
import type { Config } from './platform/config.ts'
import { assertAddress } from './platform/config-address.ts'
import type { Database } from './platform/database.ts'
import { email } from './platform/forms/fields.ts'
import { sayReport } from './platform/import-report.ts'
import { enqueueIn } from './platform/jobs.ts'
import { opslagOf } from './platform/opslag/opslag-van.ts'
import { Problem } from './platform/postgres/problem.ts'
import { prepareDatabase } from './prepare.ts'
import { telOpdracht } from './tellen/telregimes/opdracht.ts'
import { listLaatste } from './toezicht/postvak/queries.ts'

export type Tools = {
  args: string[]
  print: (line: string) => void
  /** Reads the configuration and opens the database, the first time it is called: not every command needs them. */
  open: () => Promise<{ config: Config; database: Database }>
}

/** `run` gives the exit status when it is not 0. A `Problem` is told in its one sentence. */
export type Command = { args: string[]; does: string; run: (tools: Tools) => Promise<number | undefined> }

/** Every command of `npm run -s vonk -- …`. A name may be two words. */
export const commands: Record<string, Command> = {
  migrate: { args: [], does: 'maak de database klaar voor deze versie', run: migrate },
  seed: { args: [], does: 'vul een lege demo met het demonetwerk', run: seed },
  beheerder: { args: ['EMAIL'], does: 'geef iemand beheer en een inloglink', run: beheerder },
  'adres wijzigen': {
    args: ['OUD', 'NIEUW'],
    does: 'stuur een bevestiging naar het nieuwe adres van iemand',
    run: adresWijzigen,
  },
  'passkeys weg': { args: ['EMAIL'], does: 'haal de passkeys en codes van iemand weg', run: passkeysWeg },
  postvak: { args: [], does: 'toon de laatste mails die niet zijn verstuurd', run: postvak },
  bounce: { args: [], does: 'lees (van standaardinvoer) dat een mail niet aankwam', run: bounce },
  'aanbesteding lees': {
    args: ['BESTAND.xml'],
    does: 'lees een aankondiging en toon die als JSON',
    run: lees,
  },
  tel: {
    args: ['BESTAND.json'],
    does: 'tel banen onder een regime, zonder database (- leest van standaardinvoer)',
    run: telUit,
  },
  'import organisaties': {
    args: ['BESTAND.csv'],
    does: 'neem een lijst van overheidsorganisaties over',
    run: (tools) => takeOver(tools, importOrganisaties),
  },
  'import regios': {
    args: ['BESTAND.csv'],
    does: 'neem over welke gemeente in welke regio ligt',
    run: (tools) => takeOver(tools, importRegios),
  },
  'import contracten': {
    args: ['BESTAND.csv'],
    does: 'neem een register van contracten over',
    run: (tools) => takeOver(tools, importContracten),
  },
  'import cpv': {
    args: ['BESTAND.csv'],
    does: 'neem de lijst van CPV-codes over',
    run: (tools) => takeOver(tools, importCpv),
  },
}

async function migrate({ open, print }: Tools): Promise<undefined> {
  const { database } = await open()
  await prepareDatabase(database.pool, { onApplied: print })
}

async function seed({ open }: Tools): Promise<undefined> {
  const { config, database } = await open()
  if (!config.demo)
    throw new Problem('Het demonetwerk komt alleen in een demo, en deze database is van een echte Vonk.')
  await seedDemo(database.db, new Date(), opslagOf(config))
}

async function beheerder({ args: [given], open, print }: Tools): Promise<undefined> {
  const address = email().safeParse(given)
  if (!address.success) throw new Problem(`‘${given}’ is geen volledig e-mailadres.`)
  const { config, database } = await open()
  assertAddress(config)
  const token = await database.db.transaction().execute(async (db) => {
    const id = await makeBeheerder(db, address.data)
    await recallSide(db, config, { id, email: address.data })
    return issueLink(db, id)
  })
  print(new URL(paths.inloglink(token), config.url).href)
}

/** For whoever cannot read mail at the old address, and so cannot sign in. */
async function adresWijzigen({ args: [oud, nieuw], open, print }: Tools): Promise<undefined> {
  const [from, to] = [email().safeParse(oud), email().safeParse(nieuw)]
  if (!from.success || !to.success)
    throw new Problem('Geef twee volledige e-mailadressen: het oude en het nieuwe.')
  const { database } = await open()
  await database.db.transaction().execute(async (db) => {
    const lid = await findLidByEmail(db, from.data)
    if (!lid) throw new Problem(`Niemand in Vonk heeft het adres ${from.data}.`)
    await enqueueIn(db)('stuur-adresbevestiging', { wijzigingId: await askWijziging(db, lid.id, to.data) })
  })
  print(`Er gaat een link naar ${to.data}. Pas als iemand die gebruikt, geldt het nieuwe adres.`)
}

async function passkeysWeg({ args: [given], open, print }: Tools): Promise<undefined> {
  const address = email().safeParse(given)
  if (!address.success) throw new Problem(`‘${given}’ is geen volledig e-mailadres.`)
  const { database } = await open()
  const aantal = await database.db.transaction().execute(async (db) => {
    const gone = await forgetPasskeys(db, address.data)
    if (!gone) throw new Problem(`Niemand in Vonk heeft het adres ${address.data}.`)
    await enqueueIn(db)('stuur-inlogwijziging', { lidId: gone.lidId, feit: 'alles_verwijderd' })
    return gone.aantal
  })
  print(`Passkeys weggehaald: ${aantal}. Alle sessies van ${address.data} zijn beëindigd.`)
}

async function postvak({ open, print }: Tools): Promise<undefined> {
  const { database } = await open()
  for (const { aan, onderwerp, tekst } of await listLaatste(database.db)) {
    print(`Aan: ${aan}\nOnderwerp: ${onderwerp}\n\n${tekst}\n\n${'─'.repeat(60)}\n`)
  }
}

/** Always 0 when the report was seen: the mail server must not send a report about a report. */
async function bounce({ open, print }: Tools): Promise<undefined> {
  const raw = await readBounded(process.stdin)
  const { config, database } = await open()
  const code = await database.db.transaction().execute((db) => noteBounce(db, config, raw))
  print(
    code
      ? `Genoteerd: een mail van Vonk kwam niet aan (${code}).`
      : 'Dit is geen melding over een mail van Vonk.',
  )
}

async function lees({ args: [file = ''] }: Tools): Promise<number> {
  return readNoticeCommand(file)
}

async function telUit({ args: [file = ''], print }: Tools): Promise<undefined> {
  print(await telOpdracht(file))
}

async function takeOver(
  { args: [file = ''], open, print }: Tools,
  read: typeof importOrganisaties,
): Promise<number> {
  const { database } = await open()
  return sayReport(await read(database.db, file, print), print)
}
