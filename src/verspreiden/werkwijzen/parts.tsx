import type { Child } from 'hono/jsx'
import { paths } from '#src/paths/index.ts'
import { Icon, type IconName, Paragraphs } from '#src/platform/components/index.ts'
import { routeLabel } from '#src/proeftuinen/proeftuin/labels.ts'
import { regelsOf, type Tekstnaam, tekstvelden } from './velden.ts'
import type { Bron, Stap, Werkwijze } from './werkwijze.ts'

const middelen = [
  ['tijd', 'clock'],
  ['mensen', 'users'],
  ['geld', 'currency-euro'],
] as const satisfies [Tekstnaam, IconName][]

/** Time, people and money, and what lies ready. */
export const WatJeNodigHebt = ({ werkwijze: w }: { werkwijze: Werkwijze }) => {
  const klaar = regelsOf(w.klaarleggen)
  return (
    <dl class="vonk-nodig">
      {middelen
        .filter(([naam]) => w[naam] !== '')
        .map(([naam, icon]) => (
          <div>
            <dt>
              <Icon name={icon} /> {tekstvelden[naam].kop}
            </dt>
            <dd>{w[naam]}</dd>
          </div>
        ))}
      {klaar.length > 0 && (
        <div>
          <dt>
            <Icon name="file-text" /> {tekstvelden.klaarleggen.kop}
          </dt>
          {klaar.map((regel) => (
            <dd>{regel}</dd>
          ))}
        </div>
      )}
    </dl>
  )
}

type PastProps = { kop: string; regels: string[]; icon: IconName; soort: 'goed' | 'fout' }

/** A reason a line, each with a mark that says the same as the words above it. */
export const Past = ({ kop, regels, icon, soort }: PastProps) =>
  regels.length === 0 ? null : (
    <>
      <h3>{kop}</h3>
      <ul class="vonk-past">
        {regels.map((regel) => (
          <li>
            <span class={`vonk-merk--${soort}`}>
              <Icon name={icon} />
            </span>
            <span>{regel}</span>
          </li>
        ))}
      </ul>
    </>
  )

export const PastGoed = (w: Werkwijze) => (
  <Past
    kop={tekstvelden.pastGoed.kop}
    regels={[...regelsOf(w.pastGoed), ...extra(w)]}
    icon="circle-check"
    soort="goed"
  />
)

export const PastNiet = (w: Werkwijze) => (
  <Past kop={tekstvelden.pastNiet.kop} regels={regelsOf(w.pastNiet)} icon="circle-x" soort="fout" />
)

/** What was ticked, in words of the same kind. */
const extra = ({ routes, doelgroepNamen, omvang }: Werkwijze): string[] => [
  ...(omvang ? [omvang] : []),
  ...(routes.length > 0
    ? [`Route: ${routes.map((route) => routeLabel[route].toLowerCase()).join(', ')}`]
    : []),
  ...(doelgroepNamen.length > 0 ? [`Voor: ${doelgroepNamen.map(lower).join(', ')}`] : []),
]

export const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

/** Where it was done before, as far as the reader may see it. */
export const AlGedaanBij = ({ bronnen }: { bronnen: Bron[] }) =>
  bronnen.length === 0 ? null : (
    <>
      <h3>Al gedaan bij</h3>
      <ul class="vonk-bronnen">
        {bronnen.map(({ id, titel, organisatie }) => (
          <li>
            {organisatie}
            <a href={paths.proeftuin(id)}>{titel}</a>
          </li>
        ))}
      </ul>
    </>
  )

export type StappenProps = { werkwijze: Werkwijze; onder?: (stap: Stap) => Child }

/** In order, each with who does it and how long it takes. */
export const Stappen = ({ werkwijze: { stappen, klaarAls }, onder }: StappenProps) => (
  <>
    <ol class="vonk-doen">
      {stappen.map((stap, n) => (
        <li id={`stap-${n + 1}`}>
          <h3>{stap.titel}</h3>
          <Paragraphs text={stap.tekst} />
          {stap.tip && (
            <div class="vonk-tip">
              <Icon name="bulb" />
              <p>
                <strong>Tip{stap.tipVan && ` uit ${stap.tipVan}`}:</strong> {stap.tip}
              </p>
            </div>
          )}
          {(stap.wie || stap.duur) && (
            <p class="vonk-doen__wie">
              {stap.wie && (
                <span>
                  <Icon name="users" /> {stap.wie}
                </span>
              )}
              {stap.duur && (
                <span>
                  <Icon name="clock" /> {stap.duur}
                </span>
              )}
            </p>
          )}
          {onder?.(stap)}
        </li>
      ))}
    </ol>
    {klaarAls && (
      <p class="vonk-klaar">
        <Icon name="flag" />
        <span>
          <strong>Klaar als</strong> {lower(klaarAls)}
        </span>
      </p>
    )}
  </>
)
