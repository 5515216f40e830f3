import type { Child } from 'hono/jsx'

type MeerProps = { bij: Child; children: Child | (Child | Child[] | false)[] }

/** All that can be done with one thing of many, behind one mark; opens without JavaScript. */
export const Meer = ({ bij, children }: MeerProps) => (
  <details class="vonk-meer">
    <summary>
      <span aria-hidden="true">⋯</span>
      <span class="vonk-onzichtbaar">Meer bij {bij}</span>
    </summary>
    <ul>
      {[children]
        .flat(2)
        .filter(Boolean)
        .map((one) => (
          <li>{one}</li>
        ))}
    </ul>
  </details>
)
