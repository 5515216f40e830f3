import { gastdoel } from '#src/inloggen/gastlinks/places.ts'
import { findTermijn } from '#src/netwerk/termijnen/queries.ts'
import { sayDate } from '#src/platform/components/index.ts'
import type { Db } from '#src/platform/db.ts'
import { today } from '#src/platform/today.ts'
import { doorgaveProbleem, wandVoor } from './bereik.ts'
import { answerOpgave, giveBack } from './changes.ts'
import { deurVanGast } from './deur.ts'
import { KlaarForm } from './forms.ts'
import { doel, linkDagen, nuEr, type Opgave, zegDuur, zegKort, zegMaanden } from './kwartaalopgave.ts'
import { showOpgave } from './opgave-pagina.tsx'
import { findVoorLink, findVorige, listRegels } from './queries.ts'
import { zegAantal } from './zegt.ts'

async function opgaveOf(db: Db, id: string): Promise<Opgave> {
  const o = await findVoorLink(db, id)
  if (!o) throw new Error('a gastlink outlived what it asks')
  return o
}

/** Who employs people says each quarter whether it is still so, without signing in. */
export const kwartaalDoel = gastdoel({
  doel,
  dagen: linkDagen,
  stand: async (db, { onderwerpId, email }) =>
    (await wandVoor(db, await findVoorLink(db, onderwerpId), email)).stand,
  pagina: async (c, { link, gevraagde, sleutel, doorgave, status }) => {
    const o = await opgaveOf(c.var.db, gevraagde.onderwerpId)
    const deur = await deurVanGast(c.var.db, { o, email: gevraagde.email, link, sleutel })
    return showOpgave(c, deur, { doorgave, status })
  },
  form: KlaarForm,
  act: async (met, { onderwerpId }, { begon }) => {
    const o = await opgaveOf(met.db, onderwerpId)
    await answerOpgave(met, null, { o, stap: { begon, kliks: 1 } })
  },
  bedankt: async (db, onderwerpId) => {
    const { seconden } = await opgaveOf(db, onderwerpId)
    return `Dit kwartaal is klaar. Het kostte je ${zegDuur(seconden)}. De andere kant kan het nu bevestigen. Tot over drie maanden.`
  },
  mail: async (db, { onderwerpId, email }) => {
    const o = await opgaveOf(db, onderwerpId)
    const { leestTitel } = await wandVoor(db, o, email)
    return {
      subject: `${await beginVan(db, o)}kloppen jullie plekken nog? ${zegKort(o.kwartaal)}`,
      lines: await regelsVanMail(db, o, leestTitel),
      label: 'Kijk of het nog klopt',
    }
  },
  probleem: (db, { onderwerpId, email }) => doorgaveProbleem(db, onderwerpId, email),
  nietAanMij: (met, id) => giveBack(met, id),
})

async function regelsVanMail(db: Db, o: Opgave, leestTitel: boolean): Promise<string[]> {
  const aantal = zegAantal(nuEr(await listRegels(db, o)).length)
  const vorige = await findVorige(db, o)
  return [
    `${aantal} van ${o.organisatie} bij ${o.gastheer}${leestTitel ? `, in ‘${o.titel}’` : ''}: kloppen die nog voor ${zegMaanden(o.kwartaal)}? Klopt alles, dan is één tik genoeg. Anders pas je één plek aan, of je stuurt een ingevulde spreadsheet terug.`,
    ...(o.uiterlijkOp ? [`Graag uiterlijk ${sayDate(o.uiterlijkOp)}.`] : []),
    ...(vorige ? [`Vorig kwartaal kostte dit ${zegDuur(vorige.seconden)}.`] : []),
    'Schrijf niets over mensen: geen namen, geen geboortedata. Vonk vraagt alleen of de plek er is. Wil je deze vraag niet meer? Dat zeg je onderaan op de pagina, met één tik.',
  ]
}

/** What the mail of today is: the first, a reminder, or the last. */
async function beginVan(db: Db, { id }: Opgave): Promise<string> {
  const termijn = await findTermijn(db, { soort: doel, onderwerpId: id })
  if (termijn && today() >= termijn.uiterlijkOp) return 'Laatste dag: '
  return termijn && today() >= termijn.herinneringOp ? 'Herinnering: ' : 'Eén tik: '
}
