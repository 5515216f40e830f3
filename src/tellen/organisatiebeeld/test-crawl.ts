import { apiPaths, paths } from '#src/paths/index.ts'
import type { Crawled, Rule } from '#test/crawl/crawled.ts'
import type { Persona, TestOrganisatie } from '#test/personas.ts'
import { may } from './policy.ts'

/** Who counts there, as src/tellen/plekken makes them. */
const tellers: Partial<Record<Persona, TestOrganisatie>> = { concurrent: 'concurrent', collega: 'ministerie' }

/** There for who works there, and for its tellers. */
const ofOrganisatie: Rule = ({ build, persona, actor, id }) => {
  const wie = tellers[persona]
  const teller = wie !== undefined && build.p.organisaties[wie] === id
  return may.view(actor, { id: id ?? '', teller }) ? 200 : 404
}

export const crawl: Crawled = {
  rules: {
    [paths.organisatiebeeld.route]: ofOrganisatie,
    [paths.organisatiebeeldOds.route]: ofOrganisatie,
    [paths.organisatiebeeldXlsx.route]: ofOrganisatie,
    [paths.organisatiebeeldCsv.route]: ofOrganisatie,
    [paths.organisatiejaar.route]: ofOrganisatie,
    [paths.organisatiejaarPdf.route]: ofOrganisatie,
    [apiPaths.organisatiebeeld.route]: ofOrganisatie,
  },
}
