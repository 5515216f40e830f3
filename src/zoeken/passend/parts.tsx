import { paths } from '#src/paths/index.ts'

import { Icon, type IconName, Person, PlainList } from '#src/platform/components/index.ts'
import type { Ding, Kenner, Onderwerp, Passend } from './passend.ts'
import { redenVan, waaromMens } from './reden.ts'

const soorten: Record<Ding, { naam: string; icon: IconName; href: (id: string) => string }> = {
  proeftuin: { naam: 'Proeftuin', icon: 'seedling', href: (id) => paths.proeftuin(id) },
  werkwijze: { naam: 'Werkwijze', icon: 'list-check', href: (id) => paths.werkwijze(id) },
  haakje: { naam: 'Haakje', icon: 'link', href: (id) => paths.haakje(id) },
}

export const adresVan = ({ soort, id }: Pick<Passend, 'soort' | 'id'>) => soorten[soort].href(id)

/** The page with all that fits this. */
export const passendPad = (soort: Onderwerp, id: string) =>
  soort === 'proeftuin' ? paths.passendBijProeftuin(id) : paths.passendBijWerkwijze(id)

export type LijstProps = { dingen: Passend[]; kop: 2 | 3 }

/** Rows: what it is in icon and word, its title, and why it fits; with the spark where the reader takes part. */
export const PassendLijst = ({ dingen, kop }: LijstProps) => (
  <PlainList class="vonk-passend__rijen" label="Wat hierbij past">
    {dingen.map((ding) => (
      <Rij ding={ding} kop={kop} />
    ))}
  </PlainList>
)

const Rij = ({ ding, kop }: { ding: Passend; kop: 2 | 3 }) => {
  const { naam, icon, href } = soorten[ding.soort]
  const Kop = `h${kop}` as 'h2' | 'h3'
  return (
    <li class={`vonk-passend--${ding.soort}`}>
      <span class="vonk-passend__soort">
        <Icon name={icon} />
      </span>
      <div>
        <p class="vonk-passend__bij">
          <strong>{naam}</strong> {ding.bij}
        </p>
        <Kop>
          <a href={href(ding.id)}>{ding.titel}</a>
        </Kop>
        <Reden ding={ding} />
      </div>
    </li>
  )
}

const Reden = ({ ding }: { ding: Passend }) => (
  <p class={ding.vanJou ? 'vonk-passend__reden vonk-passend__reden--jij' : 'vonk-passend__reden'}>
    {ding.vanJou && (
      <>
        <Icon name="bolt" /> Jij doet hier zelf mee.{' '}
      </>
    )}
    {redenVan(ding)}
  </p>
)

/** Who may know, and why. */
export const Kenners = ({ mensen, kop }: { mensen: Kenner[]; kop: 2 | 3 }) => {
  if (mensen.length === 0) return null
  const Kop = `h${kop}` as 'h2' | 'h3'
  return (
    <div class="vonk-passend__mensen">
      <Kop>Wie ervan weet</Kop>
      <PlainList class="vonk-mensen">
        {mensen.map((mens) => (
          <li>
            <Person naam={mens.naam} href={paths.lid(mens.id)} detail={waaromMens(mens)} />
          </li>
        ))}
      </PlainList>
    </div>
  )
}
