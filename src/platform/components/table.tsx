import type { Child } from 'hono/jsx'

export type TableProps = {
  caption: string
  head: string[]
  rows: Child[][]
  /** Columns (from 0) of figures: aligned to the right. */
  numeric?: number[] | undefined
  captionHidden?: boolean | undefined
}

const cell = 'utrecht-table__cell'
const figure = 'utrecht-table__cell utrecht-table__cell--numeric-column vonk-cijfer'

/**
 * The first column is each row's heading. Where two columns do not fit side by side with a third, a row becomes a block
 * in which each value stands under the title of its column; two columns scroll sideways within themselves.
 */
export const Table = ({ caption, head, rows, numeric = [], captionHidden }: TableProps) => {
  const velden = head.length > 2
  const classOf = (column: number) => (numeric.includes(column) ? figure : cell)
  return (
    <section class="utrecht-table-container vonk-tabel" aria-label={caption} tabindex={0}>
      <table class={velden ? 'utrecht-table vonk-tabel__velden' : 'utrecht-table'}>
        <caption class={captionHidden ? 'vonk-onzichtbaar' : 'utrecht-table__caption'}>{caption}</caption>
        <thead class="utrecht-table__header">
          <tr class="utrecht-table__row">
            {head.map((title, column) => (
              <th class={`utrecht-table__header-cell ${classOf(column)}`} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="utrecht-table__body">
          {rows.map(([first, ...rest]) => (
            <tr class="utrecht-table__row">
              <th class={cell} scope="row">
                {first}
              </th>
              {rest.map((value, index) => (
                <td class={classOf(index + 1)} data-kop={velden ? head[index + 1] : undefined}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
