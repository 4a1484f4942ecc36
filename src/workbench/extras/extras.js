/*
 * Members of WordApi 1.4 to 1.7 that npm's older office.js lacks, declared with Microsoft's own factories and
 * only where they are missing: a newer library switches this file off by itself. Plain script, because it
 * runs in the page after Microsoft's file, untouched as that is. Event numbers are ours (transport/events.ts).
 * A page loads it right after office.js, which brings the Word objects a moment later: then it waits for them,
 * ahead of the pane's own code.
 */
(function () {
  if (globalThis.Word) declareMissing(globalThis.Word);
  else globalThis.Office.onReady().then(() => globalThis.Word && declareMissing(globalThis.Word));

  function declareMissing(word) {
    const extension = globalThis.OfficeExtension;
    const { BatchApiHelper, GenericEventHandlers, LibraryBuilder, Utility } = extension;
    const READ = 1;
    const WRITE = 0;

    const scalar = (type, name, wire) => {
      const prototype = word[type].prototype;
      if (name in prototype) return;
      const field = '_extra_' + name;
      Object.defineProperty(prototype, name, {
        configurable: true,
        enumerable: true,
        get() {
          Utility.throwIfNotLoaded(name, this[field], type, this._isNull);
          return this[field];
        },
      });
      const handle = prototype._handleResult;
      prototype._handleResult = function (value) {
        handle.call(this, value);
        if (value && value[wire] !== undefined) this[field] = value[wire];
      };
    };
    const object = (type, name, wire, result, isCollection) => {
      const prototype = word[type].prototype;
      prototype[name] ??= function (...args) {
        return BatchApiHelper.createMethodObject(
          word[result],
          this,
          wire,
          READ,
          args,
          isCollection,
          false,
          null,
          4,
        );
      };
    };
    const method = (type, name, wire, operation) => {
      const prototype = word[type].prototype;
      prototype[name] ??= function (...args) {
        return BatchApiHelper.invokeMethod(this, wire, operation, args, 4, 0);
      };
    };
    const event = (property, name, eventType) => {
      const prototype = word.Document.prototype;
      if (property in prototype) return;
      const field = '_extra_' + property;
      Object.defineProperty(prototype, property, {
        configurable: true,
        get() {
          this[field] ??= new GenericEventHandlers(this.context, this, name, {
            eventType,
            registerFunc: () => BatchApiHelper.invokeMethod(this, '_RegisterEvent', READ, ['', name], 4, 0),
            unregisterFunc: () =>
              BatchApiHelper.invokeMethod(this, '_UnregisterEvent', READ, ['', name], 4, 0),
            getTargetIdFunc: () => '',
            eventArgsTransformFunc: (value) => Promise.resolve(value),
          });
          return this[field];
        },
      });
    };

    if (!word.TrackedChange)
      new LibraryBuilder({
        targetNamespaceObject: word,
        metadata: {
          name: 'Word',
          hostName: 'Word',
          defaultApiSetName: 'WordApi',
          apiSets: [['1.6']],
          strings: [],
          clientObjectTypes: [
            [
              'TrackedChange',
              2,
              [
                ['_ReferenceId', 2, 0, '_ReferenceId'],
                ['author', 3, 1, 'Author'],
                ['text', 3, 1, 'Text'],
                ['type', 3, 1, 'Type'],
                ['date', 11, 1, 'Date'],
              ],
              0,
              [
                ['accept', 0, 0, 1, 0, 'Accept'],
                ['reject', 0, 0, 1, 0, 'Reject'],
              ],
              [
                ['getRange', 'Word.Range', 1, 2, 1, 4, 'GetRange'],
                ['getNext', 'Word.TrackedChange', 0, 2, 1, 4, 'GetNext'],
                ['getNextOrNullObject', 'Word.TrackedChange', 0, 2, 1, 4, 'GetNextOrNullObject'],
              ],
            ],
            [
              'TrackedChangeCollection',
              3,
              [['_ReferenceId', 2, 0, '_ReferenceId']],
              0,
              [
                ['acceptAll', 0, 0, 1, 0, 'AcceptAll'],
                ['rejectAll', 0, 0, 1, 0, 'RejectAll'],
              ],
              [
                ['getFirst', 'Word.TrackedChange', 0, 2, 1, 4, 'GetFirst'],
                ['getFirstOrNullObject', 'Word.TrackedChange', 0, 2, 1, 4, 'GetFirstOrNullObject'],
                ['_GetItem', 'Word.TrackedChange', 1, 18, 0, 4, 'GetItem'],
              ],
              0,
              'Word.TrackedChange',
            ],
          ],
        },
      });
    scalar('Paragraph', 'uniqueLocalId', 'UniqueLocalId');
    object('Document', 'getParagraphByUniqueLocalId', 'GetParagraphByUniqueLocalId', 'Paragraph', false);
    object('Document', 'getBookmarkRange', 'GetBookmarkRange', 'Range', false);
    object('Document', 'getBookmarkRangeOrNullObject', 'GetBookmarkRangeOrNullObject', 'Range', false);
    for (const type of ['Body', 'Paragraph', 'Range', 'ContentControl'])
      object(type, 'getTrackedChanges', 'GetTrackedChanges', 'TrackedChangeCollection', true);
    for (const type of ['Document', 'Body', 'Paragraph', 'Range'])
      object(type, 'getContentControls', 'GetContentControls', 'ContentControlCollection', true);
    method('Paragraph', 'getText', 'GetText', READ);
    method('Document', 'deleteBookmark', 'DeleteBookmark', WRITE);
    method('Range', 'insertBookmark', 'InsertBookmark', WRITE);
    method('Range', 'getBookmarks', 'GetBookmarks', READ);
    event('onParagraphChanged', 'ParagraphChanged', 9);
    event('onParagraphAdded', 'ParagraphAdded', 10);
    event('onParagraphDeleted', 'ParagraphDeleted', 11);
  }
})();
