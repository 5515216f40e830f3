import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import { Page, PageTitle, type Shell } from '#src/platform/components/index.ts'

type Rol = { kop: string; id: string; zin: string; dingen: [string, string][] }

/** What somebody can do here, by what they do in the network: a few links each. */
const rollen: Rol[] = [
  {
    kop: 'Ik kijk even rond',
    id: 'bezoeker',
    zin: 'Je hoeft geen lid te zijn om te lezen wat openbaar is.',
    dingen: [
      [paths.proeftuinen(), 'Lees wat anderen proberen, ook wat niet lukte'],
      [paths.werkwijzen(), 'Bekijk werkwijzen die je kunt nadoen'],
      [paths.soortenWerk(), 'Zoek op soort werk'],
      [paths.over(), 'Lees wat Vonk is'],
      [paths.doeMee(), 'Word lid'],
    ],
  },
  {
    kop: 'Ik koop in, of heb werk',
    id: 'koper',
    zin: 'Begin klein, met één vraag. Vonk laat zien wie dit al deed.',
    dingen: [
      [paths.nieuweProeftuin(), 'Start een proeftuin'],
      [paths.aankondigingInlezen(), 'Lees een aankondiging in'],
      [paths.haakjes(), 'Neem een tekst over voor je uitvraag'],
      [paths.voorstellen(), 'Lees wat leveranciers voorstellen'],
    ],
  },
  {
    kop: 'Ik werk voor een leverancier',
    id: 'leverancier',
    zin: 'Meedoen is gratis. Alle leveranciers krijgen dezelfde kans: tijdens een inkoop loopt alles via de inlichtingenronde.',
    dingen: [
      [paths.nieuwVoorstel(), 'Doe een voorstel aan alle kopers'],
      [paths.proeftuinen({ uitkomst: 'loopt' }), 'Zoek een proeftuin en vraag of je mee kunt doen'],
      [paths.werkwijzen(), 'Doe na wat elders werkte'],
    ],
  },
  {
    kop: 'Ik begeleid mensen naar werk',
    id: 'begeleider',
    zin: 'In Vonk staat niets over kandidaten. Het gaat om het werk en wie elkaar kan helpen.',
    dingen: [
      [paths.regios(), 'Kijk wie helpt in jouw regio'],
      [paths.proeftuinen({ uitkomst: 'loopt' }), 'Zoek een proeftuin die begeleiding kan gebruiken'],
      [paths.leden(), 'Zoek iemand die weet hoe het moet'],
    ],
  },
  {
    kop: 'Ik weet hoe het is',
    id: 'ervaring',
    zin: 'Je ervaring telt. Jij kiest wat anderen van je zien.',
    dingen: [
      [paths.proeftuinen({ uitkomst: 'loopt' }), 'Denk mee in een proeftuin'],
      [paths.profiel(), 'Zeg op je profiel wat je wilt brengen'],
      [paths.privacy(), 'Lees wat Vonk van je bewaart'],
    ],
  },
]

export const HelpPage = ({ shell }: { shell: Shell }) => (
  <Page
    shell={shell}
    title="Help"
    description="Wat je in Vonk kunt doen: als koper, leverancier, begeleider, ervaringsdeskundige of bezoeker."
  >
    <PageTitle title="Help" lead="Wat kun je hier doen? Kies wat bij je past." />
    <nav class="vonk-inhoud" aria-label="Op deze pagina">
      <ul>
        {rollen.map(({ id, kop }) => (
          <li>
            <a href={`#${id}`}>{kop}</a>
          </li>
        ))}
      </ul>
    </nav>
    {rollen.map((rol) => (
      <Voor {...rol} />
    ))}
    <Vragen />
  </Page>
)

const Voor = ({ kop, id, zin, dingen }: Rol) => (
  <section aria-labelledby={id}>
    <h2 id={id}>{kop}</h2>
    <p>{zin}</p>
    <ul>
      {dingen.map(([href, wat]) => (
        <li>
          <a href={href}>{wat}</a>
        </li>
      ))}
    </ul>
  </section>
)

const Vragen = () => (
  <section aria-labelledby="vragen">
    <h2 id="vragen">Vaak gevraagd</h2>
    <Vraag vraag="Ik kom niet binnen">
      <a href={paths.inloggen()}>Vraag een link per mail</a>. Hij werkt één keer. Zie je niets? Kijk bij je
      ongewenste mail.
    </Vraag>
    <Vraag vraag="Ik zie iets niet wat er wel hoort te staan">
      Bij elke proeftuin staat wie hem leest. Loopt er een inkoop, dan is veel tijdelijk dicht voor
      leveranciers. Dat is eerlijk voor iedereen.
    </Vraag>
    <Vraag vraag="Ik wil iets melden">
      Onder elk stuk staat ‘Meld dit’. Dat kan ook zonder account. Zo gaan we met elkaar om:{' '}
      <a href={paths.huisregels()}>de huisregels</a>.
    </Vraag>
    <p>
      Staat je vraag er niet bij? <a href={paths.contact()}>Neem contact op</a>.
    </p>
  </section>
)

const Vraag = ({ vraag, children }: { vraag: string; children: Child }) => (
  <details class="vonk-uitklap">
    <summary>{vraag}</summary>
    <p>{children}</p>
  </details>
)
