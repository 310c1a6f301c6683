export const id = 1144;
export const ids = [1144];
export const modules = {

/***/ 74744:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ ParquetError)
/* harmony export */ });
/** Why a parquet file cannot be read, as a part of a sentence. */
class ParquetError extends Error {
    name = 'ParquetError';
}


/***/ }),

/***/ 21144:
/***/ ((module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(module, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _parquet_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74744);
/* harmony import */ var _parse_parquet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42633);
/** The thread in which a parquet file is parsed; whoever started it ends it. */



async function read() {
    const { bytes, columns, optional } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData; // ours alone start this thread
    try {
        return { status: 'read', rows: await (0,_parse_parquet_js__WEBPACK_IMPORTED_MODULE_1__/* .parseParquet */ .K)(bytes, columns, optional) };
    }
    catch (error) {
        return { status: 'refused', reason: error instanceof _parquet_error_js__WEBPACK_IMPORTED_MODULE_2__/* .ParquetError */ .J ? error.message : 'it is damaged' };
    }
}
node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(await read());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 42633:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ parseParquet)
});

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
var external_node_zlib_default = /*#__PURE__*/__webpack_require__.n(external_node_zlib_);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 8 modules
var read = __webpack_require__(27992);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js + 5 modules
var column = __webpack_require__(61419);
// EXTERNAL MODULE: ./src/benchmarks/parquet/parquet-error.ts
var parquet_error = __webpack_require__(74744);
;// CONCATENATED MODULE: ./src/benchmarks/parquet/check-size.ts


/** Most that a file may hold in the columns that are read; what it says of itself is not believed, its pages are. */
const PARQUET_LIMITS = {
    rows: 1_000_000,
    values: 10_000_000,
    bytes: 512 * 1024 * 1024,
    groups: 1_000,
};
/** Throws a ParquetError where columns of a file unpack to more than is allowed, or are packed in a way not known. */
function checkSize(bytes, { row_groups: groups }, { columns, codecs }) {
    if (groups.length > PARQUET_LIMITS.groups)
        throw new parquet_error/* ParquetError */.J(`it has ${groups.length} row groups; at most ${PARQUET_LIMITS.groups} are allowed`);
    const total = { rows: 0, packed: 0, unpacked: 0, values: 0 };
    for (const { columns: chunks, num_rows: rows } of groups) {
        total.rows += count(rows);
        for (const { meta_data: meta } of chunks) {
            if (meta === undefined || !columns.includes(meta.path_in_schema[0] ?? ''))
                continue;
            if (!codecs.includes(meta.codec))
                throw new parquet_error/* ParquetError */.J(`it is packed by ${meta.codec}; ${codecs.join(', ')} can be read`);
            total.packed += count(meta.total_compressed_size);
            // Each part of a file is one column's: the same part for many would be unpacked once for each.
            if (total.packed > bytes.length)
                throw new parquet_error/* ParquetError */.J('its columns are larger than the file');
            for (const page of listPages(bytes, meta)) {
                total.unpacked += page.bytes;
                total.values += page.values;
                refuse(total);
            }
        }
        refuse(total);
    }
}
function refuse(total) {
    const { rows, values, bytes } = PARQUET_LIMITS;
    if (total.rows > rows)
        throw new parquet_error/* ParquetError */.J(`it has more than ${rows} rows, which is the most allowed`);
    if (total.values > values)
        throw new parquet_error/* ParquetError */.J(`it has more than ${values} values, which is the most allowed`);
    if (total.unpacked > bytes)
        throw new parquet_error/* ParquetError */.J(`unpacked it has more than ${bytes} bytes, which is the most allowed`);
}
/** Reads the headers of a column's pages. */
function* listPages(bytes, meta) {
    const start = count(meta.dictionary_page_offset ?? meta.data_page_offset);
    const chunk = bytes.subarray(start, start + count(meta.total_compressed_size));
    const reader = { view: new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength), offset: 0 };
    // The reader takes a last single byte for none too.
    while (reader.offset < chunk.length - 1) {
        const header = (0,column/* parquetHeader */.wK)(reader);
        reader.offset += count(header.compressed_page_size);
        const { data_page_header: data, data_page_header_v2: data2, dictionary_page_header: dictionary } = header;
        const values = [data, data2, dictionary].map((one) => count(one?.num_values ?? 0));
        yield { bytes: count(header.uncompressed_page_size), values: Math.max(...values) };
    }
}
/** Gives a number that counts something; what is none is a ParquetError. */
function count(value) {
    const number = Number(value);
    if (Number.isSafeInteger(number) && number >= 0)
        return number;
    throw new parquet_error/* ParquetError */.J('it is damaged');
}

;// CONCATENATED MODULE: ./src/benchmarks/parquet/parse-parquet.ts





const MAGIC = 'PAR1';
/** Bytes of the mark at either end, and of the length before the last. */
const LEAST_BYTES = 12;
/** Codecs that Node brings; none gives more than a page's header says. The library itself knows Snappy. */
const compressors = {
    GZIP: (input, length) => external_node_zlib_default().gunzipSync(input, { maxOutputLength: length }),
    BROTLI: (input, length) => external_node_zlib_default().brotliDecompressSync(input, { maxOutputLength: length }),
    ZSTD: (input, length) => external_node_zlib_default().zstdDecompressSync(input, { maxOutputLength: length }),
};
const CODECS = ['UNCOMPRESSED', 'SNAPPY', ...Object.keys(compressors)];
/** Gives columns of a parquet file as rows, the `optional` where they are there; throws a ParquetError or the library's. */
async function parseParquet(file, columns, optional) {
    const bytes = Uint8Array.from(file);
    checkEnds(bytes);
    const metadata = (0,src_metadata/* parquetMetadata */.m5)(bytes, { geoparquet: false });
    const there = new Set((0,src_metadata/* parquetSchema */.YR)(metadata).children.map(({ element }) => element.name));
    const missing = columns.find((name) => !there.has(name));
    if (missing !== undefined)
        throw new parquet_error/* ParquetError */.J(`it has no column \`${missing}\``);
    const wanted = [...columns, ...optional.filter((name) => there.has(name))];
    checkSize(bytes, metadata, { columns: wanted, codecs: CODECS });
    return await (0,read/* parquetReadObjects */.pS)({
        file: { byteLength: bytes.length, slice: (start, end) => bytes.buffer.slice(start, end) },
        metadata,
        columns: wanted,
        compressors,
        geoparquet: false,
        parsers: { stringFromBytes: decode },
    });
}
function checkEnds(bytes) {
    const textOf = (part) => Buffer.from(part).toString('latin1');
    if (bytes.length < LEAST_BYTES || textOf(bytes.subarray(0, MAGIC.length)) !== MAGIC)
        throw new parquet_error/* ParquetError */.J('it is no parquet file');
    if (textOf(bytes.subarray(-MAGIC.length)) !== MAGIC)
        throw new parquet_error/* ParquetError */.J('it is cut off');
}
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function decode(bytes) {
    if (bytes === undefined)
        return undefined;
    try {
        return decoder.decode(bytes);
    }
    catch (cause) {
        throw new parquet_error/* ParquetError */.J('a text in it is not UTF-8', { cause });
    }
}


/***/ })

};
