export { practiceCases, practiceDay } from "./17340/practice-cases";
