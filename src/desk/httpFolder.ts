/** One file of the content folder as the development server tells of it. */
export interface Listed {
  path: string;
  size: number;
  changed: number;
}

const isWithin = (path: string, folder: string) => folder === '' || path.startsWith(`${folder}/`);
const lastOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);

function missing(name: string): DOMException {
  return new DOMException(`There is no ${name}.`, 'NotFoundError');
}

/** The content folder behind the development server, shared by its handles. */
class HttpFiles {
  private readonly address: string;
  private listed: { at: number; files: Promise<Listed[]> } | undefined;
  constructor(address: string) {
    this.address = address;
  }
  /** The files as they are now; one answer serves a second, since the CMS walks every folder at once. */
  async list(): Promise<Listed[]> {
    if (!this.listed || performance.now() - this.listed.at > 1000)
      this.listed = { at: performance.now(), files: this.ask('').then((answer) => answer.json() as Promise<Listed[]>) };
    return this.listed.files;
  }
  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    if (init.method !== undefined) this.listed = undefined;
    const answer = await fetch(this.address + path.split('/').map(encodeURIComponent).join('/'), {
      ...init,
      headers: { 'x-content-files': '1' },
    });
    if (answer.status === 404) throw missing(path);
    if (!answer.ok) throw new DOMException(await answer.text(), 'NoModificationAllowedError');
    return answer;
  }
}

/**
 * A file of the content folder, in the shape of a `FileSystemFileHandle`. What is written to a file whose name starts with a
 * dot stays in the browser until the file is moved to its own name: the server never sees half a file.
 */
class HttpFile {
  readonly kind = 'file';
  name: string;
  private readonly files: HttpFiles;
  private path: string;
  private kept: Blob | undefined;
  constructor(files: HttpFiles, path: string) {
    this.files = files;
    this.path = path;
    this.name = lastOf(path);
  }
  async getFile(): Promise<File> {
    const bytes = this.kept ?? (await (await this.files.ask(this.path)).blob());
    return new File([bytes], this.name, { type: 'text/markdown' });
  }
  createWritable() {
    const parts: BlobPart[] = [];
    const close = async () => {
      const bytes = new Blob(parts);
      if (this.name.startsWith('.')) this.kept = bytes;
      else await this.files.ask(this.path, { method: 'PUT', body: bytes });
    };
    return Promise.resolve({ write: (part: BlobPart) => Promise.resolve(void parts.push(part)), close });
  }
  async move(folder: HttpFolder, name: string): Promise<void> {
    const before = this.path;
    await this.files.ask(folder.at(name), { method: 'PUT', body: await this.getFile() });
    if (!this.kept) await this.files.ask(before, { method: 'DELETE' });
    this.path = folder.at(name);
    this.name = name;
    this.kept = undefined;
  }
}

/** A folder of the content, in the shape of a `FileSystemDirectoryHandle`: the CMS reads and writes it as it would a folder of the disk. */
export class HttpFolder {
  readonly kind = 'directory';
  readonly name: string;
  private readonly files: HttpFiles;
  private readonly path: string;
  constructor(address: string | HttpFiles, path = '') {
    this.files = typeof address === 'string' ? new HttpFiles(address) : address;
    this.path = path;
    this.name = lastOf(path);
  }
  async *entries(): AsyncGenerator<[string, HttpFile | HttpFolder]> {
    const start = this.path === '' ? 0 : this.path.length + 1;
    const listed = (await this.files.list()).filter(({ path }) => isWithin(path, this.path));
    for (const name of new Set(listed.map(({ path }) => path.slice(start).split('/')[0] ?? ''))) {
      const path = this.at(name);
      yield [
        name,
        listed.some((one) => one.path === path) ? new HttpFile(this.files, path) : new HttpFolder(this.files, path),
      ];
    }
  }
  async *values() {
    for await (const [, handle] of this.entries()) yield handle;
  }
  async *keys() {
    for await (const [name] of this.entries()) yield name;
  }
  async getDirectoryHandle(name: string, { create = false } = {}): Promise<HttpFolder> {
    const path = this.at(name);
    if (!create && !(await this.files.list()).some((one) => isWithin(one.path, path))) throw missing(name);
    return new HttpFolder(this.files, path);
  }
  async getFileHandle(name: string, { create = false } = {}): Promise<HttpFile> {
    const path = this.at(name);
    if (!create && !(await this.files.list()).some((one) => one.path === path)) throw missing(name);
    return new HttpFile(this.files, path);
  }
  async removeEntry(name: string): Promise<void> {
    await this.files.ask(this.at(name), { method: 'DELETE' });
  }
  /** The path of what stands in this folder under a name. */
  at(name: string): string {
    return this.path === '' ? name : `${this.path}/${name}`;
  }
}
