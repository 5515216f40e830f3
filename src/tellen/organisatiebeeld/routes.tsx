import { Hono } from 'hono'
import { paths } from '#src/paths/index.ts'
import { bestandsoorten } from '#src/platform/bestand/soort.ts'
import { NotFound } from '#src/platform/errors.ts'
import { sendExport } from '#src/platform/export.ts'
import { today } from '#src/platform/today.ts'
import { allow, type Ctx, type Env } from '#src/platform/web/context.ts'
import { jaarbeeldVan, jarenTot } from './jaar.ts'
import { pdfVan } from './jaar-pdf.ts'
import { JaarPage } from './jaar-view.tsx'
import { kwartaalOf, openBeeld } from './opened.ts'
import { beeldVan } from './opgehaald.ts'
import { may } from './policy.ts'
import { soorten, tabelVan } from './tabel.ts'
import { BeeldPage } from './views.tsx'

/** What an organisation counts, as a picture and as a table. */
export const organisatiebeeld = new Hono<Env>()

async function found(c: Ctx) {
  const geopend = await openBeeld(c, c.req.param('id') ?? '')
  const { db, actor } = c.var
  allow(c, may.view(actor, geopend.teller))
  return beeldVan(db, actor, { ...geopend, kwartaal: kwartaalOf(c.req.query('kwartaal')) })
}

organisatiebeeld.get(paths.organisatiebeeld.pattern, async (c) =>
  c.html(<BeeldPage shell={c.var.shell} {...(await found(c))} />),
)

const wegen = {
  ods: paths.organisatiebeeldOds,
  xlsx: paths.organisatiebeeldXlsx,
  csv: paths.organisatiebeeldCsv,
}

for (const soort of soorten)
  organisatiebeeld.get(wegen[soort].pattern, async (c) => {
    const beeld = await found(c)
    const inhoud = await tabelVan(beeld, soort)
    const { organisatie, kwartaal } = beeld
    return sendExport(c, {
      type: soort === 'csv' ? 'text/csv' : bestandsoorten[soort].mime,
      inhoud: soort === 'csv' ? inhoud.toString('utf8') : new Uint8Array(inhoud),
      bestand: `tellen-${kwartaal}.${soort}`,
      wat: 'organisatiebeeld',
      onderwerp: 'organisatie',
      onderwerpId: organisatie.id,
      bijzonderheden: { kwartaal, soort },
    })
  })

/** A year of the last three; the newest that ended when none is asked for. */
function jaarOf(c: Ctx): number {
  const jaren = jarenTot(today())
  const gevraagd = c.req.query('jaar')
  const jaar = gevraagd === undefined ? jaren[1] : jaren.find((each) => String(each) === gevraagd)
  if (jaar === undefined) throw new NotFound()
  return jaar
}

async function foundJaar(c: Ctx) {
  const { organisatie, teller } = await openBeeld(c, c.req.param('id') ?? '')
  allow(c, may.view(c.var.actor, teller))
  return jaarbeeldVan(c.var.db, organisatie, jaarOf(c))
}

organisatiebeeld.get(paths.organisatiejaar.pattern, async (c) =>
  c.html(<JaarPage shell={c.var.shell} jaren={jarenTot(today())} {...(await foundJaar(c))} />),
)

organisatiebeeld.get(paths.organisatiejaarPdf.pattern, async (c) => {
  const beeld = await foundJaar(c)
  return sendExport(c, {
    type: bestandsoorten.pdf.mime,
    inhoud: new Uint8Array(await pdfVan(beeld, new Date())),
    bestand: `jaar-${beeld.jaar}.pdf`,
    wat: 'organisatiejaar',
    onderwerp: 'organisatie',
    onderwerpId: beeld.organisatie.id,
    bijzonderheden: { jaar: String(beeld.jaar) },
  })
})
