import CMS from '@sveltia/cms';
import { citationsField } from './citationsField.ts';
import { HttpFolder } from './httpFolder.ts';

type Options = NonNullable<Parameters<typeof CMS.init>[0]>;

/** Starts the forms on the content folder that the development server reads: no account, no other service, no copy. */
const holder = document.querySelector<HTMLElement>('[data-forms]');
const { files = '', forms = '{}' } = holder?.dataset ?? {};
// The CMS keeps the files of its “test-repo” in a folder of the browser’s own; here that folder is the content itself.
Object.defineProperty(navigator.storage, 'getDirectory', {
  value: () => Promise.resolve({ getDirectoryHandle: () => Promise.resolve(new HttpFolder(files)) }),
});
// Nobody has to sign in to their own files.
localStorage.setItem('sveltia-cms.user', JSON.stringify({ backendName: 'test-repo' }));
CMS.registerFieldType('citations', citationsField);
await CMS.init({ config: JSON.parse(forms) as NonNullable<Options['config']> });
