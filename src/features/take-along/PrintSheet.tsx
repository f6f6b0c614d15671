import { Fragment, useCallback } from 'react';
import type { PaperSheets } from '../../actions/printing';
import type { ComparedOnShow } from '../../export/onShow';
import type { PaperSheet } from '../../export/paper';
import type { PaperTable } from '../../export/paperTables';
import './printSheet.css';

/** Puts a picture into an element: parsed as XML, it holds nothing that runs. */
function Chart({ svg }: { readonly svg: string }) {
  const place = useCallback(
    (element: HTMLDivElement | null) => {
      const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
      element?.replaceChildren(document.importNode(picture, true));
    },
    [svg],
  );
  return <div ref={place} />;
}

function Table({ heading, columns, rows, rest }: PaperTable) {
  const classOf = (index: number) => (columns[index]?.isFigure === true ? 'sheet-figure' : undefined);
  return (
    <>
      <table>
        {heading !== '' && <caption>{heading}</caption>}
        <thead>
          <tr>
            {columns.map(({ id, label }, index) => (
              <th key={id} scope="col" className={classOf(index)}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, isPinned, leftOutBefore }, row) => (
            // Rows are printed once, in one order.
            // oxlint-disable-next-line react/no-array-index-key
            <Fragment key={row}>
              {leftOutBefore > 0 && (
                <tr>
                  <td colSpan={columns.length} className="sheet-words">
                    … {leftOutBefore.toLocaleString('en-US')} more
                  </td>
                </tr>
              )}
              <tr className={isPinned ? 'sheet-pinned' : undefined}>
                {cells.map((cell, index) => (
                  <td key={columns[index]?.id} className={classOf(index)}>
                    {isPinned && index === 0 && <small>pinned </small>}
                    {cell}
                  </td>
                ))}
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      {rest !== '' && <p className="sheet-words">{rest}</p>}
    </>
  );
}

/** What is pinned, side by side. */
function Compared({ words, names, lines }: ComparedOnShow) {
  // Two of the same pay and name are two columns.
  const columns = names.map((name, index) => [`${index} ${name}`, name] as const);
  return (
    <>
      <h2>Compare</h2>
      <p className="sheet-words">{words}</p>
      <table className="sheet-compared">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">Figure</span>
            </th>
            {columns.map(([id, name]) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {columns.map(([id], index) => (
                <td key={id}>
                  {(cells[index] ?? []).map((text) => (
                    <span key={text}>{text}</span>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Sheet({ sheet, className }: { readonly sheet: PaperSheet; readonly className: string }) {
  const { title, sentences, selection, scale, source, heading, picture, compared, tables } = sheet;
  return (
    <div className={className}>
      <h1>{title}</h1>
      {sentences.map((sentence) => (
        <p key={sentence} className={sentences.length > 1 ? 'sheet-sentence' : 'sheet-headline'}>
          {sentence}
        </p>
      ))}
      <p className="sheet-words">{selection}</p>
      <p className="sheet-words">{scale}</p>
      <h2>{heading}</h2>
      <Chart svg={picture.svg} />
      {compared !== null && <Compared {...compared} />}
      {tables.map((table) => (
        <Table key={table.heading} {...table} />
      ))}
      <p className="sheet-words sheet-source">Source: {source}. Printed from Salary Explorer.</p>
    </div>
  );
}

/** What is printed in the place of the page: on one sheet of whichever paper there is, and light in every theme. */
export function PrintSheet({ sheets }: { readonly sheets: PaperSheets }) {
  return (
    <div className="print-sheet">
      <Sheet sheet={sheets.A4} className="sheet-a4" />
      <Sheet sheet={sheets.Letter} className="sheet-letter" />
    </div>
  );
}
