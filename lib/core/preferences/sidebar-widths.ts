/** How wide the sidebar may stand, in pixels: narrower its boxes would not fit, wider it would leave the form too little. */
export const sidebarWidths = { least: 300, most: 480, step: 20 };
