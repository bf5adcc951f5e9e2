import { registerPlainText } from '@lexical/plain-text';
import { $createParagraphNode, $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from 'lexical';
import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import { site } from './log.js';

/**
 * A Lexical editor with the attributes its makers' sites give it. Bound to React by hand: their own binding needs React 18.
 * @param onText called with the model's text at every change
 * @param onEnter given for boxes where Enter publishes; Shift+Enter stays a new line
 * @param handle a ref that gets `{ clear(), focus() }`
 */
export function LexicalBox({ surface, label, placeholder, onText, onEnter, handle }) {
  const root = useRef(null);
  const [editor] = useState(() => createEditor({ namespace: surface, onError: (error) => { throw error; } }));
  const [empty, setEmpty] = useState(true);
  const enter = useRef(onEnter);
  enter.current = onEnter;
  const changed = useRef(onText);
  changed.current = onText;

  const text = () => editor.getEditorState().read(() => $getRoot().getTextContent());
  useImperativeHandle(handle, () => ({
    clear: () => editor.update(() => { $getRoot().clear().append($createParagraphNode()).selectEnd(); }, { discrete: true }),
    focus: () => editor.focus(),
  }), [editor]);

  useEffect(() => {
    editor.setRootElement(root.current);
    site.drafts[surface] = text;
    const stops = [
      registerPlainText(editor),
      editor.registerUpdateListener(() => { setEmpty(text() === ''); changed.current(text()); }),
      editor.registerCommand(KEY_ENTER_COMMAND, (event) => {
        if (!enter.current || !event || event.shiftKey) return false;
        event.preventDefault();
        enter.current(event, text());
        return true;
      }, COMMAND_PRIORITY_HIGH),
    ];
    editor.update(() => { if ($getRoot().isEmpty()) $getRoot().append($createParagraphNode()); });
    return () => { stops.forEach((stop) => stop()); editor.setRootElement(null); delete site.drafts[surface]; };
  }, [editor]);

  return (
    <div className="editor">
      {empty && <div className="placeholder" aria-hidden="true">{placeholder}</div>}
      <div ref={root} contentEditable suppressContentEditableWarning role="textbox" tabIndex={0} spellCheck="true" className="notranslate"
        aria-label={label} aria-placeholder={placeholder} aria-multiline="true" />
    </div>
  );
}
