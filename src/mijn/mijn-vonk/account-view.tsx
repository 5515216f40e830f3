import { paths } from '#src/paths/index.ts'
import { Card } from '#src/platform/components/index.ts'

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

/** What a member keeps of his or her own. */
export const Account = (props: AccountProps) => (
  <Card level={2} title="Van jou" id="van-jou">
    {Object.entries(linksOf(props)).map(([kopje, links]) => (
      <>
        <h3 class="vonk-kopje">{kopje}</h3>
        <ul class="vonk-stappen">
          {links.map(([href, label]) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </>
    ))}
  </Card>
)
