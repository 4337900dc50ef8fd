import { figureCsv, type FigureFile } from '#words/figureCsv.ts';
import { wordsFor } from '#words/wordsFor.ts';
import { figureSvg } from './figureSvg.ts';
import { readEvidence } from './readEvidence.ts';
import { saveFile } from './saveFile.ts';

interface Props {
  id: string;
  figure: FigureFile;
}

/** The figure as a file, with its standing, caveat and sources inside; made in the browser. */
export function Downloads({ id, figure }: Props) {
  const words = wordsFor(figure.lang).number;
  const name = (page: string) => [new URL(page).pathname.split('/').findLast((part) => part !== ''), id].join('-');
  const button = (file: string, onClick: () => void) => (
    <button type="button" aria-label={`${words.download} ${file}: ${figure.label}`} onClick={onClick}>
      {file}
    </button>
  );
  return (
    <p className="figure-files">
      <span>{words.download}</span>
      {button(words.files.csv, () => {
        const evidence = readEvidence(id);
        // The mark at the start tells spreadsheets that it is UTF-8.
        saveFile(`${name(evidence.page)}.csv`, 'text/csv;charset=utf-8', `\uFEFF${figureCsv(figure, evidence)}`);
      })}
      {button(words.files.svg, () => {
        const evidence = readEvidence(id);
        const chart = document.getElementById(id)?.querySelector<SVGSVGElement>('.figure-chart > svg');
        if (chart) saveFile(`${name(evidence.page)}.svg`, 'image/svg+xml', figureSvg(chart, figure, evidence));
      })}
    </p>
  );
}
