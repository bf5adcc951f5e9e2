import { useEffect, useRef, useState } from 'react';
import { fileRecord, site } from './log.js';

/**
 * Files of one composer: from an input, a drop or a paste.
 * `uploads: true` is a site that sends a file as soon as it is chosen; its post has to wait until that is done (`ready`).
 */
export function useFiles({ surface, uploads }) {
  const [items, setItems] = useState([]);
  const next = useRef(0);

  function add(files) {
    for (const file of Array.from(files)) {
      const id = next.current++;
      setItems((now) => [...now, { id, url: URL.createObjectURL(file), record: undefined }]);
      void fileRecord(file).then((record) => {
        if (uploads) site.uploads.push({ surface, ...record, at: performance.now() });
        setItems((now) => now.map((item) => (item.id === id ? { ...item, record } : item)));
      });
    }
  }
  const remove = (id) => setItems((now) => now.filter((item) => item.id !== id));
  const take = (event, list) => {
    if (list.length === 0) return;
    event.preventDefault();
    event.stopPropagation();
    add(list);
  };

  return {
    items,
    add,
    remove,
    clear: () => setItems([]),
    ready: items.every((item) => item.record),
    records: items.map((item) => item.record),
    /** Spread over the element that takes drops and pastes; capture, so that the editor inside does not get the file first. */
    zone: {
      onDragOver: (event) => event.preventDefault(),
      onDropCapture: (event) => take(event, event.dataTransfer.files),
      onPasteCapture: (event) => take(event, event.clipboardData.files),
    },
  };
}

/** A hidden file input, as real sites have, and a named button that opens it. */
export function FileButton({ label, files, testId, accept = 'image/*', multiple = true, button: Tag = 'button' }) {
  const input = useRef(null);
  return (
    <>
      <input ref={input} type="file" className="hidden" data-testid={testId} accept={accept} multiple={multiple} tabIndex={-1}
        onChange={(event) => { files.add(event.target.files); event.target.value = ''; }} />
      <Tag role="button" type={Tag === 'button' ? 'button' : undefined} tabIndex={0} className="tool" aria-label={label} onClick={() => input.current.click()}>{label}</Tag>
    </>
  );
}

/** Thumbnails, each with a way to take the file off again. */
export function Previews({ files, testId }) {
  useEffect(() => () => files.items.forEach((item) => URL.revokeObjectURL(item.url)), []);
  if (files.items.length === 0) return null;
  return (
    <div className="previews" data-testid={testId}>
      {files.items.map((item) => (
        <div key={item.id} role="group" aria-label="Media" className="preview">
          <img src={item.url} alt="" />
          <button type="button" aria-label="Remove media" onClick={() => files.remove(item.id)}>×</button>
        </div>
      ))}
    </div>
  );
}
