import { parseArgs } from 'node:util';
import { contentRoot } from '#data/contentRoot.ts';
import { checkContent } from '#editing/checkContent.ts';
import { checkOutsideLinks } from '#editing/checkOutsideLinks.ts';
import { FORMATS, report } from '#editing/report.ts';

/**
 * Prints every problem and every warning of the content, one a line, without building it. Ends with 1 when there is a problem
 * that stops a build, and with 0 when there are only warnings.
 */
const { values } = parseArgs({
  options: { links: { type: 'boolean', default: false }, format: { type: 'string', default: 'lines' } },
});
const format = FORMATS.find((one) => one === values.format);
if (format) {
  const checked = await checkContent(contentRoot);
  const links = values.links ? await checkOutsideLinks(checked.files) : [];
  console.log(report({ ...checked, warnings: [...checked.warnings, ...links] }, format));
  process.exitCode = checked.problems.length > 0 ? 1 : 0;
} else {
  console.error(`Write one of: ${FORMATS.map((one) => `--format ${one}`).join(', ')}.`);
  process.exitCode = 1;
}
