export { exportDocument } from '../report/formats/json.ts';
