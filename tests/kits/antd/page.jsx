/** @jsxImportSource react */
import { ConfigProvider, Form, Input, InputNumber, Select } from "antd";
import { useEffect } from "react";
import { createRoot } from "react-dom/client";
import { labels, line, modifiers, places, tell } from "../claim.js";

const first = { ...line, units: 14, modifier: ["11"] };

/** The kit's own form; lists that are drawn at the end of the page, one with a search and chips. */
function Line() {
  const [form] = Form.useForm();
  useEffect(() => tell(first), []);
  const said = modifiers.map((value) => ({ value, label: value }));
  return (
    <ConfigProvider theme={{ token: { motion: false } }}>
      <Form form={form} component={false} initialValues={first} onValuesChange={(_, all) => tell(all)}>
        {["code", "pointer", "charge", "date"].map((name) => (
          <Form.Item key={name} name={name} label={labels[name]}>
            <Input id={name} />
          </Form.Item>
        ))}
        <Form.Item name="units" label={labels.units}>
          <InputNumber id="units" min={0} />
        </Form.Item>
        <Form.Item name="pos" label={labels.pos}>
          <Select id="pos" options={places} allowClear />
        </Form.Item>
        <Form.Item name="modifier" label={labels.modifier}>
          <Select id="modifier" mode="multiple" options={said} />
        </Form.Item>
      </Form>
    </ConfigProvider>
  );
}

createRoot(document.querySelector("#kit")).render(<Line />);
