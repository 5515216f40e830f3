import { paths } from '#src/paths/index.ts'
import { Card, CardList, Page, PageTitle, type Shell } from '#src/platform/components/index.ts'

type AccountProps = { isLid: boolean; koppelen: boolean }
type Link = [href: string, label: string]

const linksOf = ({ isLid, koppelen }: AccountProps): Record<string, Link[]> => ({
  'Jij in Vonk': [
    [paths.profiel(), 'Je profiel'],
    ...onlyIf(
      isLid,
      [paths.berichten(), 'Je berichten'],
      [paths.volgend(), 'Wat je volgt'],
      [paths.zoekvragen(), 'Je zoekvragen'],
      [paths.verzamelingen(), 'Je verzamelingen'],
    ),
    [paths.mailvoorkeuren(), 'Je mail'],
    ...onlyIf(isLid, [paths.uitnodigen(), 'Nodig iemand uit voor Vonk']),
  ],
  Inloggen: [
    [paths.sessies(), 'Waar je bent ingelogd'],
    [paths.passkeys(), 'Je passkeys'],
    [paths.eigenStap(), 'Je tweede stap'],
    ...onlyIf(koppelen, [paths.koppelingen(), 'Je koppelingen']),
    ...onlyIf(isLid, [paths.toegangssleutels(), 'Toegangssleutels voor de API']),
  ],
  'Gegevens en regels': [
    [paths.gegevens(), 'Je gegevens, en wie wat deed'],
    [paths.mijnMeldingen(), 'Wat je meldde'],
    [paths.huisregelsAkkoord(), 'Je akkoord met de huisregels'],
  ],
})

const onlyIf = (shown: boolean, ...links: Link[]) => (shown ? links : [])

/** What a member keeps and sets for himself or herself. */
export const InstellingenPage = ({ shell, ...props }: AccountProps & { shell: Shell }) => (
  <Page shell={shell} title="Instellingen" back={[{ href: paths.mijnVonk(), label: 'Mijn Vonk' }]}>
    <PageTitle
      title="Instellingen"
      lead="Wat je van jezelf laat zien, hoe je inlogt en wat Vonk van je bewaart."
    />
    <CardList label="Instellingen">
      {Object.entries(linksOf(props)).map(([kopje, links]) => (
        <Card title={kopje} level={2}>
          <ul class="vonk-stappen">
            {links.map(([href, label]) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </CardList>
  </Page>
)
